package dk.ungegarantien.applications;

import jakarta.annotation.Nullable;
import java.time.OffsetDateTime;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** When and where the firm would like to meet the young person. */
record Invitation(
        @Schema(description = "Danish time with its offset.", examples = "2027-01-14T15:00:00+01:00")
        OffsetDateTime at,

        @Schema(examples = "Nørregade 12, 9800 Hjørring") String place,
        @Nullable String message) {}
