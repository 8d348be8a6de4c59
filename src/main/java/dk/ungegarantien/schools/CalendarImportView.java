package dk.ungegarantien.schools;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a file changes, and what is wrong with it. */
record CalendarImportView(
        @Schema(description = "Whether it has been taken over; a dry run never is.")
        boolean takenOver,

        @Schema(
                description =
                        "By year: its first and last day, then its holidays by date. Years with problems are left out.")
        List<CalendarChange> changes,

        @Schema(description = "In the order of the lines. With any, the file cannot be taken over.")
        List<LineProblem> problems) {}
