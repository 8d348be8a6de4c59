package dk.ungegarantien.cases;

import dk.ungegarantien.offers.OfferKind;
import dk.ungegarantien.offers.OfferSummary;
import dk.ungegarantien.offers.PartnerName;
import jakarta.annotation.Nullable;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An offer that a professional has put before the young person. */
record ProposalView(
        UUID id,
        ProposedOffer offer,
        String words,
        ProposalStatus status,
        Instant proposedAt,

        @Schema(description = "The application that it led to.") @Nullable UUID application) {

    /** The offer as far as one needs it to decide whether to look. */
    @Schema(name = "ProposedOffer")
    record ProposedOffer(
            UUID id,
            OfferKind kind,
            String title,
            PartnerName partner,
            String town,
            String municipality,

            @Schema(description = "Whether it takes applications today.")
            boolean open) {}

    static ProposalView of(Proposal proposal, OfferSummary offer, String partnerName, boolean open) {
        return new ProposalView(
                proposal.id,
                new ProposedOffer(
                        offer.id(),
                        offer.kind(),
                        offer.title(),
                        new PartnerName(offer.partner(), partnerName),
                        offer.town(),
                        offer.municipality(),
                        open),
                proposal.words,
                proposal.status,
                proposal.proposedAt,
                proposal.application);
    }
}
