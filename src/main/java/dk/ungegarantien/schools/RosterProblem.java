package dk.ungegarantien.schools;

import jakarta.annotation.Nullable;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is wrong, or to be looked at, in a line of a class list, in the caller's language. */
record RosterProblem(
        @Schema(description = "Counted from 1, as an editor shows it.", examples = "3")
        int line,

        @Nullable @Schema(
                description =
                        "Which column, by its heading or, as in a spreadsheet, its letter; absent when the line as a whole is meant.",
                examples = "fødselsdato")
        String column,

        @Schema(examples = "»31-02-2013« er ikke en dato. Skriv den som 12-10-2013.")
        String message) {}
