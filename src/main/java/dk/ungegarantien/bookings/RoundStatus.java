package dk.ungegarantien.bookings;

/** Where a round is on its way: pupils wish while it is open; once published, every change is told to those whom it concerns. */
enum RoundStatus {
    OPEN,
    CLOSED,
    PUBLISHED
}
