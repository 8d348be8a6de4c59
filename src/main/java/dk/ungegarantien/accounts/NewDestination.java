package dk.ungegarantien.accounts;

import dk.ungegarantien.shared.Interest;
import dk.ungegarantien.shared.PlainText;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where a young person wants to go, and whom they let read it. */
record NewDestination(
        @NotNull @PlainText(min = 1, max = 1000, lines = true)
        @Schema(examples = "Jeg vil gerne arbejde med dyr, men jeg ved ikke hvordan man bliver det.")
        String words,

        @NotNull @Size(max = 15) List<@NotNull Interest> interests,

        @Schema(description = "Whether the professionals who help the person may read it.")
        boolean sharedWithProfessionals,

        @Schema(description = "Whether the firms that the person applies to may read it.")
        boolean sharedWithFirms) {}
