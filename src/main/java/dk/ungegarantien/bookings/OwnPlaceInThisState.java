package dk.ungegarantien.bookings;

import dk.ungegarantien.shared.Problem;

/** That step does not start from the state the pupil's own place is in. */
final class OwnPlaceInThisState extends Problem {
    OwnPlaceInThisState(OwnPlaceStatus status) {
        super(409, "own-place-state", status);
    }
}
