package dk.ungegarantien.cases;

import dk.ungegarantien.shared.PlainText;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Waits for somebody else until a day. */
record NewWait(
        @NotNull @Schema(description = "After today, and within half a year.", examples = "2026-12-04")
        LocalDate until,

        @PlainText(max = 2000, lines = true)
        @Schema(description = "For what; for professionals only.", examples = "Smeden ringer tilbage i næste uge.")
        String note) {}
