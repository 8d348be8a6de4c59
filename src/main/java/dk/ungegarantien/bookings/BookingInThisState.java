package dk.ungegarantien.bookings;

import dk.ungegarantien.shared.Problem;

/** That step does not start from the state the booking is in. */
final class BookingInThisState extends Problem {
    BookingInThisState(BookingStatus status) {
        super(409, "booking-state", status);
    }
}
