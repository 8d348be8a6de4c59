package dk.ungegarantien.bookings;

import dk.ungegarantien.shared.Problem;

/** A pupil stands in a queue once. */
final class AlreadyWaiting extends Problem {
    AlreadyWaiting() {
        super(409, "already-waiting");
    }
}
