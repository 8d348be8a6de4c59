package dk.ungegarantien.applications;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A professional of the municipality was called in. The firm may still answer. */
@Schema(name = "Escalation")
public record Escalation(
        Instant at,
        Professional to,
        Cause cause,

        @Schema(description = "Whether what they were called in for still waits.")
        boolean open) {}
