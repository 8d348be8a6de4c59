package dk.ungegarantien.applications;

import dk.ungegarantien.shared.Language;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A guardian's yes or no to exactly what was read. */
record NewConsentDecision(
        @NotNull String token,
        @NotNull ConsentDecision decision,

        @NotNull @Schema(description = "The language in which it was read.")
        Language language,

        @NotNull @Pattern(regexp = "[0-9a-f]{64}") @Schema(description = "The fingerprint of the text that was read.")
        String sha256) {}
