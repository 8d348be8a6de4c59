package dk.ungegarantien.cases;

import dk.ungegarantien.applications.Professional;
import dk.ungegarantien.shared.InvalidInput;
import dk.ungegarantien.shared.PlainText;
import dk.ungegarantien.shared.Violation;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Hands a case to a colleague, or to all of a profession: exactly one of them. */
record NewHandOver(
        @Schema(description = "A professional of the municipality.")
        UUID colleague,

        Professional profession,

        @NotNull @PlainText(min = 1, max = 2000, lines = true)
        @Schema(
                description = "For professionals only.",
                examples = "Hun vil helst tale med en, der kender håndværkerne.")
        String note) {

    NewHandOver demandOneTarget() {
        if ((colleague == null) == (profession == null)) {
            throw new InvalidInput(Violation.of("colleague", "hand-over-target"));
        }
        return this;
    }
}
