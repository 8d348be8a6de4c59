package dk.ungegarantien.applications;

import dk.ungegarantien.offers.NearbyOffer;
import dk.ungegarantien.offers.OfferKind;
import dk.ungegarantien.offers.PartnerName;
import dk.ungegarantien.shared.Trade;
import jakarta.annotation.Nullable;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Another firm's offer that may suit a young person whom this firm cannot take. */
record SuggestedOffer(
        UUID id,
        OfferKind kind,
        String title,
        PartnerName partner,
        Trade trade,
        String municipality,
        String postalCode,
        String town,

        @Schema(description = "From the young person's postal code, in kilometres.", examples = "4.2")
        double distanceKm,

        @Schema(description = "Free places in all.") int free,
        @Nullable LocalDate deadline) {

    static SuggestedOffer of(NearbyOffer nearby, String partnerName) {
        var offer = nearby.offer();
        return new SuggestedOffer(
                offer.id(),
                offer.kind(),
                offer.title(),
                new PartnerName(offer.partner(), partnerName),
                offer.trade(),
                offer.municipality(),
                offer.postalCode(),
                offer.town(),
                nearby.distanceKm(),
                nearby.free(),
                offer.deadline());
    }
}
