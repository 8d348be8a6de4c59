package dk.ungegarantien.cases;

import dk.ungegarantien.shared.IsoWeek;
import dk.ungegarantien.shared.PlainText;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Applies for an offer together with the young person. */
record NewJointApplication(
        @NotNull UUID offer,

        @NotNull @PlainText(min = 10, max = 2000, lines = true)
        @Schema(description = "In the young person's own words.")
        String motivation,

        @Schema(description = "The week of an internship; must be given for that kind and only there.")
        IsoWeek week) {}
