package dk.ungegarantien.applications;

import dk.ungegarantien.shared.PlainText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Takes an application back; no reason need be given. */
record NewWithdrawal(
        @PlainText(max = 1000, lines = true)
        @Schema(
                description = "Only the young person and the municipality read it.",
                examples = "Jeg har fået et andet job.")
        String reason) {}
