package dk.ungegarantien.offers;

import dk.ungegarantien.shared.Problem;

/** All seats are taken; the database let nobody have one twice. */
public final class NoFreeSeat extends Problem {
    NoFreeSeat() {
        super(409, "no-free-place");
    }
}
