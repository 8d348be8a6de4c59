package dk.ungegarantien.schools;

import dk.ungegarantien.shared.InvalidInput;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A whole school year, as it is to be from now on. */
record NewSchoolYear(
        @NotNull @Schema(description = "The first day with school.", examples = "2026-08-10")
        LocalDate firstDay,

        @NotNull @Schema(description = "The last day with school.", examples = "2027-06-25")
        LocalDate lastDay,

        @NotNull @Size(max = 100) @Schema(
                description =
                        "All holidays and single days off between the first and the last school day. Weekends and public holidays are"
                                + " free without being named.")
        List<@Valid @NotNull SchoolHoliday> holidays) {

    /** The year, when it can be right; fails with a sentence at each field otherwise. */
    SchoolYear beginningIn(int year) {
        InvalidInput.refuse(Objections.to(year, firstDay, lastDay, holidays).stream()
                .map(Objection::violation)
                .toList());
        return new SchoolYear(
                year,
                firstDay,
                lastDay,
                holidays.stream().map(SchoolHoliday::tidied).toList());
    }
}
