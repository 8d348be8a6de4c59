package dk.ungegarantien.schools;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** That the classes of a school go on into the next school year. */
record NewMovingUp(
        @NotNull @Min(2000) @Max(2098) @Schema(description = "The school year that ends, by the calendar year it began in.", examples = "2026")
        Integer from,

        @Size(max = 100) @Schema(description = "Classes of grade 9 that go on into grade 10 at this school; the others leave.")
        List<@NotNull UUID> goOn) {}
