package dk.ungegarantien.schools;

import dk.ungegarantien.shared.PlainText;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a class is called from now on. */
record ClassChange(
        @NotNull @PlainText(min = 1, max = 40) @Schema(examples = "8.B")
        String name,

        @NotNull @Min(0) @Max(10) @Schema(examples = "8") Integer grade) {}
