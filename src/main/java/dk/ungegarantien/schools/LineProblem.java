package dk.ungegarantien.schools;

import jakarta.annotation.Nullable;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is wrong in a line of a file, in the caller's language. */
record LineProblem(
        @Schema(description = "Counted from 1, as an editor shows it.", examples = "3")
        int line,

        @Nullable @Schema(description = "Which cell; absent when the line as a whole is to blame.")
        CalendarColumn column,

        @Schema(examples = "»31-02-2027« er ikke en dato. Skriv den som 12-10-2026.")
        String message) {}
