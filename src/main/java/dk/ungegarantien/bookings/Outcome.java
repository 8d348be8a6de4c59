package dk.ungegarantien.bookings;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a pupil’s week with a host went. */
@Schema(name = "StayOutcome")
public enum Outcome {
    CAME,
    DID_NOT_COME,
    ENDED_EARLY
}
