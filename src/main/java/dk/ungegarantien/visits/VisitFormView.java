package dk.ungegarantien.visits;

import dk.ungegarantien.offers.ClassVisitTerms;
import dk.ungegarantien.offers.ClassVisitTerms.Direction;
import dk.ungegarantien.offers.OfferSummary;
import dk.ungegarantien.schools.ClassesInReach.SizedClass;
import jakarta.annotation.Nullable;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a school may ask for at one offer. */
@Schema(name = "VisitForm")
record VisitFormView(
        UUID offer,
        String title,

        @Schema(description = "Whether the offer takes classes now.")
        boolean open,

        Direction direction,

        @Schema(description = "The offer's dates that are still ahead.")
        List<FreeTime> times,

        @Schema(description = "Whether another day may be asked for.")
        boolean byAgreement,

        @Nullable Integer lengthMinutes,
        @Nullable Integer smallestClass,
        @Nullable Integer largestClass,
        List<Integer> grades,

        @Schema(description = "The classes that the caller reaches, by school.")
        List<Candidate> classes) {

    /** A date of the offer. */
    @Schema(name = "VisitFreeTime")
    record FreeTime(
            VisitMoment time,

            @Schema(description = "Whether no class has it yet.")
            boolean free) {}

    /** A class that may be asked for. */
    @Schema(name = "VisitClass")
    record Candidate(
            UUID id,
            String name,
            int grade,

            @Schema(description = "The calendar year in which its school year begins.")
            int year,

            int pupils,
            String school,

            @Schema(description = "Whether the offer is for its grade.")
            boolean suits) {}

    static VisitFormView of(OfferSummary offer, Set<LocalDateTime> free, List<SizedClass> classes, LocalDate today) {
        var terms = (ClassVisitTerms) offer.terms();
        return new VisitFormView(
                offer.id(),
                offer.title(),
                offer.takesApplicationsOn(today),
                terms.direction(),
                terms.slots().stream()
                        .filter(slot -> slot.date().isAfter(today))
                        .map(slot -> new FreeTime(
                                new VisitMoment(slot.date(), slot.from(), slot.to()),
                                free.contains(slot.date().atTime(slot.from()))))
                        .toList(),
                terms.byAgreement(),
                terms.lengthMinutes(),
                terms.smallestClass(),
                terms.largestClass(),
                terms.grades(),
                classes.stream().map(one -> candidate(terms, one)).toList());
    }

    private static Candidate candidate(ClassVisitTerms terms, SizedClass one) {
        var known = one.schoolClass();
        return new Candidate(
                known.id(),
                known.name(),
                known.grade(),
                known.beginsIn(),
                one.pupils(),
                one.school().name(),
                VisitFit.suits(terms, known.grade()));
    }
}
