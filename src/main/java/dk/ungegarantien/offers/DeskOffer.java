package dk.ungegarantien.offers;

import java.time.Instant;
import java.util.UUID;

/** An offer as it lies on the secretariat's desk. */
record DeskOffer(
        UUID id,
        String title,
        OfferKind kind,
        OfferStatus status,
        UUID partner,
        String partnerName,
        Instant changedAt) {

    static DeskOffer of(Offer offer, String partnerName) {
        return new DeskOffer(
                offer.id, offer.title, offer.kind, offer.status, offer.partnerId, partnerName, offer.changedAt);
    }
}
