package dk.ungegarantien.cases;

import dk.ungegarantien.shared.PlainText;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Asks for help without an offer. */
record NewHelp(
        @NotNull @PlainText(min = 10, max = 2000, lines = true)
        @Schema(examples = "Jeg ved ikke, hvad jeg vil, men det skal være noget med mennesker.")
        String words) {}
