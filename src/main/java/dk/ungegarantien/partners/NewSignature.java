package dk.ungegarantien.partners;

import dk.ungegarantien.shared.PlainText;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A signature: who signs as what, the express consent, and the fingerprint of what was read. */
@Schema(name = "NewSignature")
record NewSignature(
        @NotNull @PlainText(min = 1, max = 120) @Schema(examples = "Bodil Bager")
        String signatoryName,

        @NotNull @PlainText(min = 1, max = 120) @Schema(examples = "Indehaver")
        String signatoryTitle,

        @AssertTrue @Schema(description = "Must be true: the signatory agrees on behalf of the firm.")
        boolean consent,

        @NotNull @PlainText(min = 1, max = 64) @Schema(description = "The `sha256` of the pledge that was read.")
        String sha256) {}
