package dk.ungegarantien.cases;

import jakarta.annotation.Nullable;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A professional has looked at personal data. */
@Schema(name = "Look")
record Look(
        UUID id,
        Instant at,
        String by,

        @Schema(description = "In which role.", examples = "counsellor")
        String role,

        @Schema(description = "What was shown.", examples = "case")
        String what,

        @Schema(description = "At whom; absent for a list.") @Nullable String whom) {}
