package dk.ungegarantien.offers;

import dk.ungegarantien.shared.Problem;

/** That step does not start from the state the offer is in. */
final class NotInThisState extends Problem {
    NotInThisState(OfferStatus status) {
        super(409, "offer-state", status);
    }
}
