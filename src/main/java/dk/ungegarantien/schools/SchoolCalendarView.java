package dk.ungegarantien.schools;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** When there is school in a municipality: the years it has told. */
record SchoolCalendarView(
        @Schema(examples = "860") String municipality,
        @Schema(examples = "Hjørring Kommune") String name,
        @Schema(description = "The first first.") List<SchoolYearView> years) {}
