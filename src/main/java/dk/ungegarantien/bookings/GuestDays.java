package dk.ungegarantien.bookings;

import dk.ungegarantien.shared.InvalidInput;
import dk.ungegarantien.shared.IsoWeek;
import dk.ungegarantien.shared.Violation;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * The days of one week on which a pupil is with a host, and when the host may tell how it went.
 *
 * @param weekdays empty for the whole week
 */
record GuestDays(IsoWeek week, List<Weekday> weekdays) {

    private static final int WHOLE_WEEK = 5;

    /** How long after the last day a host may tell, or think better of what it told. */
    private static final int DAYS_TO_TELL = 28;

    int planned() {
        return weekdays.isEmpty() ? WHOLE_WEEK : weekdays.size();
    }

    LocalDate first() {
        return weekdays.stream().map(this::day).min(LocalDate::compareTo).orElseGet(week::monday);
    }

    LocalDate last() {
        return weekdays.stream().map(this::day).max(LocalDate::compareTo).orElseGet(week::friday);
    }

    private LocalDate day(Weekday weekday) {
        return week.monday().with(DayOfWeek.valueOf(weekday.name()));
    }

    /** What may be told that day: that somebody is missing from the first day on, that all went well from the last. */
    Set<Outcome> tellable(LocalDate today) {
        if (today.isBefore(first()) || today.isAfter(last().plusDays(DAYS_TO_TELL))) {
            return EnumSet.noneOf(Outcome.class);
        }
        return today.isBefore(last())
                ? EnumSet.of(Outcome.DID_NOT_COME, Outcome.ENDED_EARLY)
                : EnumSet.allOf(Outcome.class);
    }

    /** On how many days the pupil was there; fails when that cannot be, or cannot be told yet. */
    int count(Outcome outcome, Integer days, LocalDate today) {
        if (!tellable(today).contains(outcome)) {
            throw today.isAfter(last()) ? new OutcomeTooLate() : new OutcomeTooEarly();
        }
        return switch (outcome) {
            case CAME -> planned();
            case DID_NOT_COME -> 0;
            case ENDED_EARLY -> {
                if (days == null || days > planned()) {
                    throw new InvalidInput(Violation.of("days", "outcome-days", planned()));
                }
                yield days;
            }
        };
    }
}
