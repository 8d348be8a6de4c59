package dk.ungegarantien.cases;

import dk.ungegarantien.shared.PlainText;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Puts an offer before the young person. */
record NewProposal(
        @NotNull UUID offer,

        @NotNull @PlainText(min = 1, max = 1000, lines = true)
        @Schema(description = "The young person reads it.", examples = "Her er der dyr, og de svarer hurtigt.")
        String words) {}
