package dk.ungegarantien.shared;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Set;

/**
 * The working days of one municipality: the Danish calendar without the days on which it is closed.
 *
 * @param closed days on which the municipality is closed beyond public holidays
 * @param worksOnQuietDays whether 1 May, 5 June, 24 and 31 December count
 */
public record WorkingDays(Set<LocalDate> closed, boolean worksOnQuietDays) {

    /** Where no municipality has decided anything else. */
    public static final WorkingDays OF_DENMARK = new WorkingDays(Set.of(), false);

    /** People are reminded, and professionals called in, when the day's work begins. */
    private static final LocalTime MORNING = LocalTime.of(8, 0);

    public WorkingDays {
        closed = Set.copyOf(closed);
    }

    public boolean isWorkingDay(LocalDate day) {
        return !closed.contains(day)
                && day.getDayOfWeek() != DayOfWeek.SATURDAY
                && day.getDayOfWeek() != DayOfWeek.SUNDAY
                && !PublicHolidays.isPublicHoliday(day)
                && (worksOnQuietDays || !PublicHolidays.isQuiet(day));
    }

    /** The day that lies the given number of working days (1 or more) after a day; the day itself does not count. */
    public LocalDate after(LocalDate day, int workingDays) {
        var at = day;
        for (var left = workingDays; left > 0; ) {
            at = at.plusDays(1);
            if (isWorkingDay(at)) {
                left--;
            }
        }
        return at;
    }

    /** How many working days lie after one day, up to and with another. */
    public int between(LocalDate day, LocalDate last) {
        return (int) day.plusDays(1)
                .datesUntil(last.plusDays(1))
                .filter(this::isWorkingDay)
                .count();
    }

    /** When the work of a day begins, by the clock in Copenhagen. */
    public static Instant morningOf(LocalDate day) {
        return day.atTime(MORNING).atZone(Denmark.ZONE).toInstant();
    }
}
