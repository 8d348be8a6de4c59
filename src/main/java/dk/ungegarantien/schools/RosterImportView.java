package dk.ungegarantien.schools;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a class list changes, and what is wrong with it. */
record RosterImportView(
        @Schema(description = "Whether it has been taken over; a dry run never is.")
        boolean takenOver,

        @Schema(description = "The school year, by the calendar year it begins in.", examples = "2026")
        int year,

        @Schema(description = "How many pupils stand in the file.")
        int lines,

        RosterCounts counts,

        @Schema(
                description =
                        "New classes first, then by class and name; the first 500. What stays as it is is left out.")
        List<RosterChange> changes,

        @Schema(description = "In the order of the lines, the first 500. With any, the file cannot be taken over.")
        List<RosterProblem> problems,

        int problemCount,

        @Schema(
                description =
                        "What one should look at before taking the file over; it can be taken over all the same. The first 500.")
        List<RosterProblem> remarks) {}
