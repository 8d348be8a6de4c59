package dk.ungegarantien.offers;

import dk.ungegarantien.shared.Problem;

/** An offer that is being reviewed, or that is closed, is not changed. */
final class OfferFixed extends Problem {
    OfferFixed(OfferStatus status) {
        super(409, "offer-fixed", status);
    }
}
