package dk.ungegarantien.schools;

import dk.ungegarantien.shared.PlainText;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** With what a pupil joins. */
record NewJoining(
        @NotNull @PlainText(min = 1, max = 40)
        @Schema(
                description = "As it stands in the letter; blanks, dashes and case do not matter.",
                examples = "7KQ2M-X9D4T")
        String code,

        @NotNull @Schema(examples = "2012-05-17") LocalDate birthDate) {}
