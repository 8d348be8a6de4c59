package dk.ungegarantien.applications;

import dk.ungegarantien.offers.OfferKind;
import dk.ungegarantien.offers.OfferSummary;
import java.util.UUID;

/** The firm's own offer that an application is for. */
record OwnOffer(UUID id, String title, OfferKind kind) {

    static OwnOffer of(OfferSummary offer) {
        return new OwnOffer(offer.id(), offer.title(), offer.kind());
    }
}
