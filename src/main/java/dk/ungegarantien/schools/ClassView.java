package dk.ungegarantien.schools;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A class with its pupils. */
record ClassView(
        UUID id,
        @Schema(examples = "8.B") String name,
        @Schema(examples = "8") int grade,

        @Schema(description = "The calendar year its school year begins in.", examples = "2026")
        int year,

        IdAndName school,

        @Schema(description = "By name. Of a school year that is over, those who were there at its end.")
        List<PupilCard> pupils) {}
