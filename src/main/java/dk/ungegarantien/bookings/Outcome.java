package dk.ungegarantien.bookings;

/** How a pupil's week with a host went. */
public enum Outcome {
    CAME,
    DID_NOT_COME,
    ENDED_EARLY
}
