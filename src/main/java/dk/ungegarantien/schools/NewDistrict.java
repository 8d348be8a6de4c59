package dk.ungegarantien.schools;

import dk.ungegarantien.shared.PlainText;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a district is called and who coordinates it. */
record NewDistrict(
        @NotNull @PlainText(min = 1, max = 80) @Schema(examples = "Hirtshals")
        String name,

        @Size(max = 20) @Schema(description = "Accounts of coordinators of the municipality; absent leaves them as they are.")
        List<@NotNull UUID> coordinators) {}
