package dk.ungegarantien.offers;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dk.ungegarantien.workrules.AgeGroup;
import jakarta.annotation.Nullable;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An offer as its own firm and the secretariat read it: what the public sees, and how it stands. */
record MyOfferView(
        @JsonUnwrapped OfferView offer,

        @Schema(description = "Give it back as `If-Match` with a change.", examples = "3")
        int version,

        @Schema(description = "Why the secretariat gave it back.") @Nullable String returnReasons,

        Instant createdAt,
        Instant changedAt) {

    static MyOfferView of(Offer offer, PartnerName partner, List<SeatCount> seats, AgeGroup openTo) {
        return new MyOfferView(
                OfferView.of(offer, partner, seats, openTo, true, null),
                offer.version,
                offer.returnReasons,
                offer.createdAt,
                offer.changedAt);
    }
}
