package dk.ungegarantien.bookings;

import dk.ungegarantien.shared.Problem;

/** That step does not start from where the pupil stands in the queue. */
final class WaitingInThisState extends Problem {
    WaitingInThisState(WaitingState state) {
        super(409, "waiting-state", state);
    }
}
