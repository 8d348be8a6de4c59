package dk.ungegarantien.bookings;

import dk.ungegarantien.shared.Problem;

/** Somebody has locked it: it stays until it is unlocked. */
final class BookingLocked extends Problem {
    BookingLocked() {
        super(409, "booking-locked");
    }
}
