package dk.ungegarantien.applications;

import dk.ungegarantien.shared.PlainText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Says yes. */
record NewAcceptance(
        @PlainText(max = 1000, lines = true) @Schema(examples = "Vi glæder os til at se dig mandag kl. 8.")
        String message) {}
