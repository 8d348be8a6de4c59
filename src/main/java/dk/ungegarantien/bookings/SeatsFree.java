package dk.ungegarantien.bookings;

import dk.ungegarantien.shared.Problem;

/** Nobody waits where a seat is free: it can be taken. */
final class SeatsFree extends Problem {
    SeatsFree() {
        super(409, "seats-free");
    }
}
