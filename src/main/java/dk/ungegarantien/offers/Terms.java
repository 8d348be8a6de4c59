package dk.ungegarantien.offers;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import dk.ungegarantien.shared.IsoWeek;
import dk.ungegarantien.shared.Trade;
import dk.ungegarantien.shared.Violation;
import dk.ungegarantien.workrules.AgeGroup;
import dk.ungegarantien.workrules.Finding;
import dk.ungegarantien.workrules.TaskType;
import dk.ungegarantien.workrules.Work;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.DiscriminatorMapping;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What an offer of one kind promises. A draft may leave open what it likes, but nothing in it may contradict itself;
 * the public gets to see only what is complete.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = InternshipTerms.class, name = "INTERNSHIP"),
    @JsonSubTypes.Type(value = IntroJobTerms.class, name = "INTRO_JOB"),
    @JsonSubTypes.Type(value = LeisureJobTerms.class, name = "LEISURE_JOB"),
    @JsonSubTypes.Type(value = ClassVisitTerms.class, name = "CLASS_VISIT")
})
@Schema(
        description = "What an offer of its kind promises.",
        oneOf = {InternshipTerms.class, IntroJobTerms.class, LeisureJobTerms.class, ClassVisitTerms.class},
        discriminatorProperty = "kind",
        discriminatorMapping = {
            @DiscriminatorMapping(value = "INTERNSHIP", schema = InternshipTerms.class),
            @DiscriminatorMapping(value = "INTRO_JOB", schema = IntroJobTerms.class),
            @DiscriminatorMapping(value = "LEISURE_JOB", schema = LeisureJobTerms.class),
            @DiscriminatorMapping(value = "CLASS_VISIT", schema = ClassVisitTerms.class)
        })
public sealed interface Terms permits InternshipTerms, IntroJobTerms, LeisureJobTerms, ClassVisitTerms {

    OfferKind kind();

    /** What contradicts itself, and so is refused even in a draft. */
    Stream<Violation> contradictions();

    /**
     * What is missing before the public may see it, or lies in the past.
     *
     * @param before the terms that are public already, whose weeks and dates may have gone by; null when none are
     */
    Stream<Violation> gaps(LocalDate today, Terms before);

    /** The seats these terms need, one entry for each week or session. */
    List<SeatNeed> seatNeeds();

    /** The youngest who may apply; null when age is no matter. */
    default Integer minimumAge() {
        return null;
    }

    /** The oldest who may apply; null when age is no matter. */
    default Integer maximumAge() {
        return null;
    }

    /** The grades it suits; empty when grade is no matter. */
    default List<Integer> grades() {
        return List.of();
    }

    /** The work these terms are about, as the law judges it; null when it is none. */
    default Work work(Trade trade, LocalDate today) {
        return null;
    }

    /** The same, in one of the weeks that one may choose; terms without such weeks are about all of their work. */
    default Work workIn(IsoWeek week, Trade trade, LocalDate today) {
        return work(trade, today);
    }

    /** The day the work begins on; null when the terms name none. */
    default LocalDate startsOn() {
        return null;
    }

    /** The tasks the firm has named; empty when it is no work. */
    default List<TaskType> taskTypes() {
        return List.of();
    }

    /** Whether one works with machines; null when nobody has said. */
    default Boolean machines() {
        return null;
    }

    /** Whether one works with chemistry; null when nobody has said. */
    default Boolean chemistry() {
        return null;
    }

    /** When the risks of machines and chemistry were assessed; null when they were not. */
    default LocalDate riskAssessedOn() {
        return null;
    }

    /** The group of those who may do least and are still meant; null when nothing says so yet. */
    default AgeGroup youngest() {
        return null;
    }

    /** The field of a finding of the law, for a sentence beside it. */
    default String field(Finding finding) {
        return switch (finding.topic()) {
            case MINIMUM_AGE -> "terms.minimumAge";
            case LIGHT_WORK_ONLY, DANGEROUS_TASKS -> "terms.taskTypes";
            case RISK_ASSESSMENT -> "terms.riskAssessedOn";
            default -> finding.row() == null ? schedule() : row(finding.row());
        };
    }

    /** The field under which the schedule stands. */
    default String schedule() {
        return "terms";
    }

    /** The field of one row of the schedule, counted from 0. */
    default String row(int row) {
        return schedule();
    }

    /** All seats in all weeks. */
    default int seats() {
        return seatNeeds().stream().mapToInt(SeatNeed::seats).sum();
    }
}
