package dk.ungegarantien.visits;

import dk.ungegarantien.shared.InvalidInput;
import dk.ungegarantien.shared.PlainText;
import dk.ungegarantien.shared.Violation;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Guides a class on, in place of a no: to exactly one of another firm's visit, another firm, or the municipality's business consultants. */
record NewVisitReferral(
        @NotNull @PlainText(min = 10, max = 1000, lines = true)
        @Schema(
                description = "The school reads it.",
                examples = "Vi bygger om i foråret, men mejeriet i Taars viser gerne rundt.")
        String words,

        @Schema(description = "Another firm's published visit.")
        UUID offer,

        @Schema(description = "Another active partner.") UUID partner,

        @Schema(description = "Whether the business consultants help to find another one.")
        boolean consultants) {

    /** Fails unless exactly one target is named. */
    NewVisitReferral demandOneTarget() {
        var targets = (offer == null ? 0 : 1) + (partner == null ? 0 : 1) + (consultants ? 1 : 0);
        if (targets != 1) {
            throw new InvalidInput(Violation.of("offer", "visit-referral-target"));
        }
        return this;
    }
}
