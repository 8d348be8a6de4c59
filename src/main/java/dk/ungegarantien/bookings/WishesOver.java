package dk.ungegarantien.bookings;

import dk.ungegarantien.shared.Problem;

/** The deadline is over, or the coordinator has closed the round: the pupil cannot change wishes any more. */
final class WishesOver extends Problem {
    WishesOver() {
        super(409, "wishes-over");
    }
}
