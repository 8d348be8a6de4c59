package dk.ungegarantien.applications;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Nobody acted in time, so a professional of the municipality was called in. The firm may still answer. */
@Schema(name = "Escalation")
record Escalation(
        Instant at,
        Professional to,

        @Schema(description = "Whether what they were called in for still waits.")
        boolean open) {}
