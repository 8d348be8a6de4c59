package dk.ungegarantien.bookings;

import dk.ungegarantien.shared.Problem;

/** One place a week, and so many weeks a school year: the database lets nobody have more, whichever way they came to it. */
final class WeekTaken extends Problem {

    private WeekTaken(String type) {
        super(409, type);
    }

    /** Another booking or hold of the same week. */
    static WeekTaken ofBooking() {
        return new WeekTaken("week-booked");
    }

    /** An application of the person's own, or the other way round. */
    static WeekTaken ofPlace() {
        return new WeekTaken("week-placed");
    }

    static WeekTaken tooMany() {
        return new WeekTaken("weeks-a-year");
    }

    static WeekTaken ownPlaceTwice() {
        return new WeekTaken("own-place-twice");
    }
}
