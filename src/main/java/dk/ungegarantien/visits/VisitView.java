package dk.ungegarantien.visits;

import dk.ungegarantien.offers.PartnerName;
import dk.ungegarantien.partners.ContactPerson;
import dk.ungegarantien.shared.RecordedStep;
import jakarta.annotation.Nullable;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One visit, as both sides see it; no pupil is named. */
@Schema(name = "VisitView")
record VisitView(
        VisitCard card,
        UUID offer,
        int grade,

        @Schema(description = "Where it is, in one line.", examples = "Østergade 12, 9800 Hjørring")
        String place,

        @Schema(description = "What the school wrote.") @Nullable String message,

        @Schema(description = "Who goes with the class, or receives the firm.")
        ContactPerson contact,

        @Schema(description = "Whom to turn to at the firm.") @Nullable ContactPerson host,

        @Schema(description = "Where the firm guides on to; present when it has.") @Nullable GuidedOn guidedOn,

        @Schema(description = "The visit that was guided on and led to this one.") @Nullable UUID follows,

        List<VisitStep> steps,

        @Schema(description = "What the caller may do about it now.")
        Set<VisitAct> may) {

    /** Another firm's visit, another firm, or neither where the business consultants help. */
    @Schema(name = "VisitGuidedOn")
    record GuidedOn(
            @Nullable UUID offer,

            @Schema(description = "The title of the offer.") @Nullable String title,

            @Nullable PartnerName partner) {

        static GuidedOn of(Visit visit, VisitSurroundings around) {
            if (visit.status != VisitStatus.REFERRED) {
                return null;
            }
            var offer = visit.toOffer == null ? null : around.offers().get(visit.toOffer);
            var partner = visit.toPartner == null ? null : around.partners().get(visit.toPartner);
            return new GuidedOn(
                    visit.toOffer,
                    offer == null ? null : offer.title(),
                    partner == null ? null : new PartnerName(partner.id(), partner.name()));
        }
    }

    static VisitView of(Visit visit, VisitSurroundings around, List<RecordedStep> steps, Set<VisitAct> may) {
        return new VisitView(
                VisitCard.of(visit, around),
                visit.offer,
                around.schoolClass(visit).grade(),
                around.place(visit),
                visit.message,
                visit.contact(),
                around.offer(visit).contact(),
                GuidedOn.of(visit, around),
                visit.follows,
                steps.stream().map(VisitStep::of).toList(),
                may);
    }
}
