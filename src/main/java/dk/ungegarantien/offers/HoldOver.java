package dk.ungegarantien.offers;

import dk.ungegarantien.shared.Problem;

/** The hold on a seat has ended, and the seat was given to others or is free for them. */
public final class HoldOver extends Problem {
    HoldOver() {
        super(409, "hold-over");
    }
}
