package dk.ungegarantien.offers;

import dk.ungegarantien.shared.Problem;

/** An offer has at least one seat; a firm that has none left closes it, and everybody who waits is helped on. */
final class LastSeat extends Problem {
    LastSeat() {
        super(409, "last-seat");
    }
}
