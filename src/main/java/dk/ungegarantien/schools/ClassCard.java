package dk.ungegarantien.schools;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A class in a list. */
record ClassCard(
        UUID id,
        @Schema(examples = "8.B") String name,
        @Schema(examples = "8") int grade,
        int pupils,

        @Schema(description = "How many of the pupils use their own account.")
        int joined) {}
