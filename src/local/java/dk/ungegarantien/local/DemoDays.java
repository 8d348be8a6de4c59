package dk.ungegarantien.local;

import static dk.ungegarantien.shared.Denmark.ZONE;

import dk.ungegarantien.shared.IsoWeek;
import dk.ungegarantien.shared.WorkingDays;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Set;
import java.util.stream.IntStream;

/** The days of the demo, counted from today: weeks in which schools are open, days on which people work. */
final class DemoDays {

    /** Christmas, the winter holidays of the two municipalities, the summer holiday and the autumn holiday. */
    private static final Set<Integer> SCHOOLS_CLOSED = Set.of(52, 53, 1, 7, 8, 28, 29, 30, 31, 32, 42);

    private static final int FEWEST_DAYS_OF_A_WEEK = 4;

    private final Instant now;
    private final LocalDate today;

    DemoDays(Clock clock) {
        now = clock.instant();
        today = now.atZone(ZONE).toLocalDate();
    }

    Instant now() {
        return now;
    }

    LocalDate today() {
        return today;
    }

    /** That many days from today, or the next working day after it. */
    LocalDate workingDay(int inDays) {
        var day = today.plusDays(inDays);
        while (!WorkingDays.OF_DENMARK.isWorkingDay(day)) {
            day = day.plusDays(1);
        }
        return day;
    }

    /** The same, on a day of school. */
    LocalDate schoolDay(int inDays) {
        var day = workingDay(inDays);
        while (!WorkingDays.OF_DENMARK.isWorkingDay(day) || !isSchoolWeek(IsoWeek.of(day))) {
            day = day.plusDays(1);
        }
        return day;
    }

    /** The week of school that lies that many weeks ahead (or back, when negative), or the next one in that direction. */
    IsoWeek schoolWeek(int offset) {
        var week = IsoWeek.of(today).plus(offset);
        while (!isSchoolWeek(week)) {
            week = week.plus(offset < 0 ? -1 : 1);
        }
        return week;
    }

    private static boolean isSchoolWeek(IsoWeek week) {
        var workingDays = IntStream.range(0, 5)
                .filter(day -> WorkingDays.OF_DENMARK.isWorkingDay(week.monday().plusDays(day)))
                .count();
        return !SCHOOLS_CLOSED.contains(week.week()) && workingDays >= FEWEST_DAYS_OF_A_WEEK;
    }

    /** A moment so many days ago, by the Danish clock; never in the future. */
    Instant at(int daysAgo, LocalTime time) {
        var moment = at(today.minusDays(daysAgo), time);
        return moment.isBefore(now) ? moment : now.minus(Duration.ofMinutes(20));
    }

    static Instant at(LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(ZONE).toInstant();
    }
}
