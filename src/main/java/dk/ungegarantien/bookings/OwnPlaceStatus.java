package dk.ungegarantien.bookings;

/** Whether the coordinator agrees with a place that a pupil has found. */
enum OwnPlaceStatus {
    PROPOSED,
    APPROVED,
    REFUSED
}
