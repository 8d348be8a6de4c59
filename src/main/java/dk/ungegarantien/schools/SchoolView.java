package dk.ungegarantien.schools;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One school with its classes of one school year. */
record SchoolView(
        SchoolCard school,

        @Schema(description = "The school year that is shown, by the calendar year it begins in.", examples = "2026")
        int year,

        @Schema(description = "The school years with classes, and the current and the next one.")
        List<Integer> years,

        @Schema(description = "By grade and name.") List<ClassCard> classes) {}
