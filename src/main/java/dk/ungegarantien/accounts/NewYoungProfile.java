package dk.ungegarantien.accounts;

import dk.ungegarantien.shared.PlainText;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a young person tells about themselves. */
record NewYoungProfile(
        @NotNull @PlainText(min = 1, max = 120) @Schema(examples = "Alma Holm")
        String name,

        @NotNull @Schema(description = "A firm sees the age, never the date.", examples = "2012-05-17")
        LocalDate birthDate,

        @NotNull @Schema(examples = "9800") String postalCode,

        @PlainText(max = 120) @Schema(examples = "Højene Skole")
        String school,

        @Min(0) @Max(10) @Schema(description = "Grade in school; absent for those who have left it.", examples = "8")
        Integer grade) {}
