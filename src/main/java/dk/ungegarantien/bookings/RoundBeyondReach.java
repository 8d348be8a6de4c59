package dk.ungegarantien.bookings;

import dk.ungegarantien.shared.Problem;

/** The round has classes of other schools too: what concerns all of it is for whoever reaches all of it. */
final class RoundBeyondReach extends Problem {
    RoundBeyondReach() {
        super(409, "round-beyond-reach");
    }
}
