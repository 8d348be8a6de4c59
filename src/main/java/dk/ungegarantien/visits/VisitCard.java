package dk.ungegarantien.visits;

import dk.ungegarantien.offers.PartnerName;
import jakarta.annotation.Nullable;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A visit in a list. */
@Schema(name = "VisitCard")
record VisitCard(
        UUID id,
        VisitStatus status,

        @Schema(description = "Whose turn it is; absent when it is nobody's.") @Nullable VisitSide turn,

        @Schema(description = "Whether whose turn it is did not answer in time.")
        boolean late,

        @Schema(description = "The last day to answer; absent when it is nobody's turn.") @Nullable LocalDate answerBy,

        @Schema(description = "The title of the offer.") String title,
        PartnerName partner,
        String className,
        String school,
        int pupils,

        @Schema(description = "Whether the firm comes to the class; otherwise the class goes to the firm.")
        boolean atSchool,

        @Schema(description = "Asked for, or booked.") VisitMoment time,

        @Schema(description = "Another time, which the firm proposes.") @Nullable VisitMoment proposal) {

    static VisitCard of(Visit visit, VisitSurroundings around) {
        var facts = around.facts(visit);
        return new VisitCard(
                visit.id,
                visit.status,
                visit.status.turn(),
                visit.lateSince != null,
                visit.answerBy,
                facts.offerTitle(),
                new PartnerName(visit.partner, facts.partnerName()),
                facts.className(),
                facts.schoolName(),
                visit.pupils,
                facts.atSchool(),
                VisitMoment.of(visit.time()),
                VisitMoment.of(visit.proposal()));
    }
}
