package dk.ungegarantien.schools;

import dk.ungegarantien.shared.Municipality.SchoolOrganisation;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The schools that the caller reaches. */
record SchoolsView(
        @Schema(description = "By name.") List<SchoolCard> items,

        @Schema(description = "The school year that is counted, by the calendar year it begins in.", examples = "2026")
        int year,

        @Schema(description = "The school years with classes, and the current and the next one.")
        List<Integer> years,

        @Schema(description = "All districts of the municipality, by name.")
        List<IdAndName> districts,

        SchoolOrganisation organisation) {}
