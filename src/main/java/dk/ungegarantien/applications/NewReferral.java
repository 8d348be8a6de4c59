package dk.ungegarantien.applications;

import dk.ungegarantien.shared.InvalidInput;
import dk.ungegarantien.shared.PlainText;
import dk.ungegarantien.shared.Violation;
import jakarta.validation.constraints.NotNull;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Guides a young person on: to exactly one of another firm's offer, another firm, or a professional of the municipality. */
record NewReferral(
        @NotNull @PlainText(min = 10, max = 1000, lines = true)
        @Schema(
                description = "The young person reads it.",
                examples = "Vi har ikke flere pladser i foråret, men Nordkystens Bageri søger netop nu.")
        String reason,

        @Schema(description = "Another firm's published offer.")
        UUID offer,

        @Schema(description = "Another active partner.") UUID partner,

        @Schema(description = "A professional of the municipality.")
        Professional professional) {

    /** Fails unless exactly one target is named. */
    NewReferral demandOneTarget() {
        var targets =
                Stream.of(offer, partner, professional).filter(Objects::nonNull).count();
        if (targets != 1) {
            throw new InvalidInput(Violation.of("offer", "referral-target"));
        }
        return this;
    }
}
