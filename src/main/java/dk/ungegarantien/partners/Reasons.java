package dk.ungegarantien.partners;

import dk.ungegarantien.shared.PlainText;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why something goes back, in words that the firm can act on. */
@Schema(name = "PledgeReasons")
record Reasons(
        @NotNull @PlainText(min = 1, max = 2000, lines = true)
        @Schema(examples = "Skriv det antal uger, I regner med at kunne tilbyde hvert år.")
        String reasons) {}
