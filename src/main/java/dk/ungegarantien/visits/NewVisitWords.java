package dk.ungegarantien.visits;

import dk.ungegarantien.shared.PlainText;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Words to the other side. */
record NewVisitWords(
        @NotNull @PlainText(min = 1, max = 1000, lines = true) @Schema(examples = "Klassens lærer er blevet syg.")
        String words) {}
