package dk.ungegarantien.schools;

import dk.ungegarantien.shared.PlainText;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Days in a row without school, the first and the last included; a single day off begins and ends on the same day. */
record SchoolHoliday(
        @NotNull @Schema(examples = "2026-10-10") LocalDate from,

        @NotNull @Schema(examples = "2026-10-18") LocalDate to,

        @NotNull @PlainText(min = 1, max = SchoolHoliday.LONGEST_NAME) @Schema(examples = "Efterårsferie")
        String name) {

    static final int LONGEST_NAME = 80;

    boolean covers(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    boolean overlaps(SchoolHoliday other) {
        return !from.isAfter(other.to) && !other.from.isAfter(to);
    }

    SchoolHoliday tidied() {
        return new SchoolHoliday(from, to, name.strip());
    }
}
