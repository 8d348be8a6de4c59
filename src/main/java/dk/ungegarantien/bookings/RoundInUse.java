package dk.ungegarantien.bookings;

import dk.ungegarantien.shared.Problem;

/** Pupils have places in what would be taken out of the round. */
final class RoundInUse extends Problem {

    private RoundInUse(String type) {
        super(409, type);
    }

    static RoundInUse ofClass() {
        return new RoundInUse("round-class-in-use");
    }

    static RoundInUse ofWeek() {
        return new RoundInUse("round-week-in-use");
    }
}
