package dk.ungegarantien.schools;

import jakarta.annotation.Nullable;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Days in a calendar: a holiday, or the first and the last school day of a year. */
record CalendarDays(
        @Nullable @Schema(description = "Of a holiday; the year itself has none.")
        String name,

        LocalDate from,
        LocalDate to) {

    static CalendarDays of(SchoolYear year) {
        return new CalendarDays(null, year.firstDay(), year.lastDay());
    }

    static CalendarDays of(SchoolHoliday holiday) {
        return new CalendarDays(holiday.name(), holiday.from(), holiday.to());
    }
}
