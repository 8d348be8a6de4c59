package dk.ungegarantien.offers;

import dk.ungegarantien.shared.Problem;

/** A seat that somebody has is not taken away. */
final class SeatsTaken extends Problem {
    SeatsTaken() {
        super(409, "seats-taken");
    }
}
