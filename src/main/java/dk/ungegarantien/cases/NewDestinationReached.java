package dk.ungegarantien.cases;

import dk.ungegarantien.shared.PlainText;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Records where the young person has come to. */
record NewDestinationReached(
        @NotNull Reached reached,

        @NotNull @PlainText(min = 10, max = 1000, lines = true)
        @Schema(
                description = "The young person reads it, and so does a firm that has not answered.",
                examples = "Alma begynder på grundforløbet den 10. august.")
        String words) {}
