package dk.ungegarantien.schools;

import dk.ungegarantien.shared.SchoolYearDates;
import jakarta.annotation.Nullable;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What becomes of a school year's days or of one of its holidays. */
record CalendarChange(
        Difference difference,

        @Schema(description = "The calendar year the school year begins in.", examples = "2026")
        int beginsIn,

        @Schema(examples = "2026/27") String schoolYear,

        @Nullable @Schema(description = "Absent when it is gone.")
        CalendarDays now,

        @Nullable @Schema(description = "Absent when it is new.")
        CalendarDays before) {

    static CalendarChange between(int beginsIn, CalendarDays before, CalendarDays now) {
        var difference = before == null
                ? Difference.NEW
                : now == null ? Difference.GONE : before.equals(now) ? Difference.UNCHANGED : Difference.CHANGED;
        return new CalendarChange(difference, beginsIn, SchoolYearDates.name(beginsIn), now, before);
    }
}
