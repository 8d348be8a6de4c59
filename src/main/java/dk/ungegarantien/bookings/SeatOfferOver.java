package dk.ungegarantien.bookings;

import dk.ungegarantien.shared.Problem;

/** The time to say yes is over, and the seat goes to the next. */
final class SeatOfferOver extends Problem {
    SeatOfferOver() {
        super(409, "seat-offer-over");
    }
}
