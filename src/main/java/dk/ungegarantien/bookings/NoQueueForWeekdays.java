package dk.ungegarantien.bookings;

import dk.ungegarantien.shared.Problem;

/** Fixed weekdays take a seat in each week of a round: one queue for one week would be no help. */
final class NoQueueForWeekdays extends Problem {
    NoQueueForWeekdays() {
        super(409, "no-queue-for-weekdays");
    }
}
