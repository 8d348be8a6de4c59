package dk.ungegarantien.offers;

import static dk.ungegarantien.offers.Gaps.all;
import static dk.ungegarantien.offers.Gaps.assessedAlready;
import static dk.ungegarantien.offers.Gaps.listOf;
import static dk.ungegarantien.offers.Gaps.needed;
import static dk.ungegarantien.offers.Gaps.notBelow;
import static dk.ungegarantien.offers.Gaps.notPast;

import dk.ungegarantien.shared.Trade;
import dk.ungegarantien.shared.Violation;
import dk.ungegarantien.workrules.AgeGroup;
import dk.ungegarantien.workrules.Schedule;
import dk.ungegarantien.workrules.TaskType;
import dk.ungegarantien.workrules.Work;
import dk.ungegarantien.workrules.WorkKind;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.media.SchemaProperty;

/** Terms of an intro job: a short job for someone who has not decided yet. */
@Schema(
        properties = @SchemaProperty(name = "kind", enumeration = "INTRO_JOB"),
        requiredProperties = {"kind"})
public record IntroJobTerms(
        @Min(1) @Max(50) Integer positions,
        LocalDate startsOn,

        @Min(1) @Max(52) @Schema(description = "Length in weeks.", examples = "8")
        Integer weeks,

        @Min(1) @Max(37) Integer hoursPerWeek,
        @Min(15) @Max(29) Integer minimumAge,
        @Min(15) @Max(29) Integer maximumAge,

        @Size(max = 20) @Schema(description = "The tasks, of those that `GET /work-rules` names.", examples = "[\"TILL\", \"SHELVES\"]")
        List<@NotNull TaskType> taskTypes,

        @Schema(description = "Whether one works with machines.")
        Boolean machines,

        @Schema(description = "Whether one works with chemistry.")
        Boolean chemistry,

        @Schema(description = "When the risks of machines and chemistry were assessed.")
        LocalDate riskAssessedOn)
        implements Terms {

    public IntroJobTerms {
        taskTypes = listOf(taskTypes);
    }

    @Override
    public OfferKind kind() {
        return OfferKind.INTRO_JOB;
    }

    @Override
    public Stream<Violation> contradictions() {
        return notBelow("terms.maximumAge", minimumAge, maximumAge, "age-order");
    }

    @Override
    public Stream<Violation> gaps(LocalDate today, Terms before) {
        var started = before instanceof IntroJobTerms job && Objects.equals(job.startsOn, startsOn);
        return all(
                needed("terms.positions", positions),
                needed("terms.startsOn", startsOn),
                started ? Stream.empty() : notPast("terms.startsOn", startsOn, today, "date-past"),
                needed("terms.weeks", weeks),
                needed("terms.hoursPerWeek", hoursPerWeek),
                needed("terms.minimumAge", minimumAge),
                needed("terms.maximumAge", maximumAge),
                needed("terms.taskTypes", taskTypes),
                assessedAlready(riskAssessedOn, today));
    }

    @Override
    public List<SeatNeed> seatNeeds() {
        return List.of(SeatNeed.positions(positions));
    }

    /** Its hours are agreed on later: the law sees how many there are in a week. */
    @Override
    public Work work(Trade trade, LocalDate today) {
        var from = startsOn == null || startsOn.isBefore(today) ? today : startsOn;
        var schedule = new Schedule.HoursAWeek(
                hoursPerWeek == null ? 0 : hoursPerWeek,
                from,
                from.plusWeeks(weeks == null ? 1 : weeks).minusDays(1));
        return new Work(
                WorkKind.INTRO_JOB,
                trade,
                schedule,
                Set.copyOf(taskTypes),
                Judging.declared(machines, chemistry, riskAssessedOn));
    }

    @Override
    public AgeGroup youngest() {
        return minimumAge == null ? null : Judging.from(minimumAge);
    }

    @Override
    public String schedule() {
        return "terms.hoursPerWeek";
    }
}
