package dk.ungegarantien.offers;

import dk.ungegarantien.shared.Problem;

/** One taker has one seat. */
final class AlreadySeated extends Problem {
    AlreadySeated() {
        super(409, "already-has-place");
    }
}
