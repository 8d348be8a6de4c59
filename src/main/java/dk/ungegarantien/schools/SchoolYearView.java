package dk.ungegarantien.schools;

import dk.ungegarantien.shared.Language;
import dk.ungegarantien.shared.SchoolYearDates;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A school year that a municipality has told. */
record SchoolYearView(
        @Schema(description = "The calendar year it begins in.", examples = "2026")
        int beginsIn,

        @Schema(examples = "2026/27") String name,
        @Schema(examples = "2026-08-10") LocalDate firstDay,
        @Schema(examples = "2027-06-25") LocalDate lastDay,
        @Schema(description = "The first first.") List<SchoolHoliday> holidays,

        @Schema(description = "Computed, between 1 August and 31 July.")
        List<NamedDay> publicHolidays,

        @Schema(description = "For If-Match.") int version) {

    static SchoolYearView of(ToldYear told, Language language) {
        var year = told.year();
        return new SchoolYearView(
                year.beginsIn(),
                SchoolYearDates.name(year.beginsIn()),
                year.firstDay(),
                year.lastDay(),
                year.holidays(),
                NamedDay.publicHolidays(year.beginsIn(), language),
                told.version());
    }
}
