package dk.ungegarantien.schools;

import static dk.ungegarantien.schools.Objection.THE_YEAR;

import dk.ungegarantien.shared.SchoolYearDates;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Finds all that is wrong with a school year, whether it comes from a form or a file. */
final class Objections {

    private final List<Objection> found = new ArrayList<>();
    private final int beginsIn;
    private final LocalDate firstDay;
    private final LocalDate lastDay;

    private Objections(int beginsIn, LocalDate firstDay, LocalDate lastDay) {
        this.beginsIn = beginsIn;
        this.firstDay = firstDay;
        this.lastDay = lastDay;
    }

    /** Empty when the year can be right; holidays are named by their place in the list. */
    static List<Objection> to(int beginsIn, LocalDate firstDay, LocalDate lastDay, List<SchoolHoliday> holidays) {
        var objections = new Objections(beginsIn, firstDay, lastDay);
        objections.year();
        for (var at = 0; at < holidays.size(); at++) {
            objections.holiday(at, holidays.get(at), holidays.subList(0, at));
        }
        return List.copyOf(objections.found);
    }

    private void year() {
        schoolDay(false, firstDay);
        schoolDay(true, lastDay);
        if (lastDay.isBefore(firstDay)) {
            object(THE_YEAR, true, "school-year-ends-before-it-begins");
        }
    }

    private void schoolDay(boolean atEnd, LocalDate day) {
        if (SchoolYearDates.yearOf(day) != beginsIn) {
            var years =
                    new Object[] {SchoolYearDates.name(beginsIn), String.valueOf(beginsIn), String.valueOf(beginsIn + 1)
                    };
            object(THE_YEAR, atEnd, "school-day-of-another-year", years);
        } else if (!SchoolYear.isOpen(day)) {
            object(THE_YEAR, atEnd, "school-day-when-closed");
        }
    }

    private void holiday(int at, SchoolHoliday holiday, List<SchoolHoliday> before) {
        if (holiday.to().isBefore(holiday.from())) {
            object(at, true, "school-holiday-ends-before-it-begins");
            return;
        }
        if (holiday.from().isBefore(firstDay) || holiday.from().isAfter(lastDay)) {
            object(at, false, "school-holiday-outside");
        } else if (holiday.to().isAfter(lastDay)) {
            object(at, true, "school-holiday-outside");
        }
        before.stream()
                .filter(holiday::overlaps)
                .findFirst()
                .ifPresent(other -> object(
                        at, false, "school-holiday-overlaps", other.name().strip()));
    }

    private void object(int holiday, boolean atEnd, String key, Object... arguments) {
        found.add(new Objection(holiday, atEnd, key, arguments));
    }
}
