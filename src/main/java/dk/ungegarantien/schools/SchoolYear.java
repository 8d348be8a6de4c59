package dk.ungegarantien.schools;

import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.SUNDAY;
import static java.util.Comparator.comparing;

import dk.ungegarantien.shared.PublicHolidays;
import dk.ungegarantien.shared.SchoolYearDates;
import dk.ungegarantien.workrules.SchoolDays;
import java.time.LocalDate;
import java.util.List;

/**
 * One school year of a municipality: from its first to its last school day, without its holidays.
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
        var words = new StringBuilder("%s: %s–%s".formatted(SchoolYearDates.name(beginsIn), firstDay, lastDay));
        holidays.forEach(holiday -> words.append("; %s %s–%s".formatted(holiday.name(), holiday.from(), holiday.to())));
        return words.toString();
    }
}
