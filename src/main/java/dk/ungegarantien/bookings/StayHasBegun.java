package dk.ungegarantien.bookings;

import dk.ungegarantien.shared.Problem;

/** Who has begun is not guided on: the host tells how it went. */
final class StayHasBegun extends Problem {
    StayHasBegun() {
        super(409, "stay-has-begun");
    }
}
