package dk.ungegarantien.bookings;

/** A day on which there is school. */
enum Weekday {
    MONDAY,
    TUESDAY,
    WEDNESDAY,
    THURSDAY,
    FRIDAY
}
