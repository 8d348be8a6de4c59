package dk.ungegarantien.applications;

import jakarta.annotation.Nullable;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who of the municipality looks after a young person. */
@Schema(name = "HelpInHand")
public record HelpInHand(
        @Schema(description = "The case.") UUID id,

        Professional profession,

        @Schema(description = "Who has taken it; absent while nobody has.") @Nullable String name,

        @Schema(description = "Whether it still goes on.") boolean open,

        @Schema(description = "The last day on which their next step is in time; absent when it is over.") @Nullable LocalDate nextBy) {}
