package dk.ungegarantien.schools;

import dk.ungegarantien.shared.Language;
import dk.ungegarantien.shared.PublicHolidays;
import dk.ungegarantien.shared.SchoolYearDates;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A public holiday, in the caller's language. */
record NamedDay(
        @Schema(examples = "2027-03-25") LocalDate day,
        @Schema(examples = "Skærtorsdag") String name) {

    /** The public holidays of a school year, the first first. */
    static List<NamedDay> publicHolidays(int beginsIn, Language language) {
        return SchoolYearDates.firstDay(beginsIn)
                .datesUntil(SchoolYearDates.lastDay(beginsIn).plusDays(1))
                .flatMap(day ->
                        PublicHolidays.on(day).stream().map(holiday -> new NamedDay(day, holiday.name(language))))
                .toList();
    }
}
