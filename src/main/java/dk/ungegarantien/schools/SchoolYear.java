package dk.ungegarantien.schools;

import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.SUNDAY;
import static java.util.Comparator.comparing;

import dk.ungegarantien.shared.PublicHolidays;
import dk.ungegarantien.workrules.SchoolDays;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;

/**
 * One school year of a municipality: from its first to its last school day, without its holidays. It lies between 1 August and 31 July.
 *
 * @param beginsIn the calendar year it begins in: 2026 for 2026/27
 * @param holidays the first first
 */
record SchoolYear(int beginsIn, LocalDate firstDay, LocalDate lastDay, List<SchoolHoliday> holidays)
        implements SchoolDays {

    SchoolYear {
        holidays = holidays.stream()
                .sorted(comparing(SchoolHoliday::from).thenComparing(SchoolHoliday::name))
                .toList();
    }

    /** In which calendar year the school year of a day began. */
    static int of(LocalDate day) {
        return day.getMonth().compareTo(Month.AUGUST) < 0 ? day.getYear() - 1 : day.getYear();
    }

    /** What people call the school year: {@code 2026/27}. */
    static String name(int beginsIn) {
        return "%d/%02d".formatted(beginsIn, (beginsIn + 1) % 100);
    }

    static LocalDate earliest(int beginsIn) {
        return LocalDate.of(beginsIn, Month.AUGUST, 1);
    }

    static LocalDate latest(int beginsIn) {
        return LocalDate.of(beginsIn + 1, Month.JULY, 31);
    }

    @Override
    public boolean isSchoolDay(LocalDate day) {
        return !day.isBefore(firstDay)
                && !day.isAfter(lastDay)
                && isOpen(day)
                && holidays.stream().noneMatch(holiday -> holiday.covers(day));
    }

    /** No weekend and no public holiday. */
    static boolean isOpen(LocalDate day) {
        return day.getDayOfWeek() != SATURDAY && day.getDayOfWeek() != SUNDAY && !PublicHolidays.isPublicHoliday(day);
    }

    /** As one line, for the records. */
    String inWords() {
        var words = new StringBuilder("%s: %s–%s".formatted(name(beginsIn), firstDay, lastDay));
        holidays.forEach(holiday -> words.append("; %s %s–%s".formatted(holiday.name(), holiday.from(), holiday.to())));
        return words.toString();
    }
}
