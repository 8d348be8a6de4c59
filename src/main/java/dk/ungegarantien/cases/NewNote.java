package dk.ungegarantien.cases;

import dk.ungegarantien.shared.PlainText;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Notes something for the other professionals. */
record NewNote(
        @NotNull @PlainText(min = 1, max = 4000, lines = true)
        @Schema(examples = "Ringet til Alma. Hun kommer forbi på torsdag kl. 14.")
        String words) {}
