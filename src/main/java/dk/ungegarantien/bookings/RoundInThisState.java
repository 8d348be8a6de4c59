package dk.ungegarantien.bookings;

import dk.ungegarantien.shared.Problem;

/** That step does not start from the state the round is in. */
final class RoundInThisState extends Problem {
    RoundInThisState(RoundStatus status) {
        super(409, "round-state", status);
    }
}
