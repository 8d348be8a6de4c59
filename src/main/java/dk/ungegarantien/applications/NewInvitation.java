package dk.ungegarantien.applications;

import dk.ungegarantien.shared.PlainText;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDateTime;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Asks a young person to come and talk. */
record NewInvitation(
        @NotNull @Schema(
                description = "Danish local time, in the future.",
                type = org.eclipse.microprofile.openapi.annotations.enums.SchemaType.STRING,
                format = "",
                examples = "2027-01-14T15:00")
        LocalDateTime at,

        @NotNull @PlainText(min = 1, max = 200) @Schema(examples = "Nørregade 12, 9800 Hjørring")
        String place,

        @PlainText(max = 1000, lines = true) String message) {}
