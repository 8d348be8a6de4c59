package dk.ungegarantien.schools;

import dk.ungegarantien.shared.PlainText;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a secretariat tells of a school. */
record NewSchool(
        @NotNull @PlainText(min = 1, max = 120) @Schema(examples = "Vestbakkeskolen")
        String name,

        @NotNull @Pattern(regexp = "[0-9]{6}") @Schema(description = "Six digits, of the register of institutions.", examples = "937430")
        String institutionNumber,

        @NotNull @PlainText(min = 1, max = 160) @Schema(examples = "Skolebakken 12")
        String street,

        @NotNull @PlainText(min = 4, max = 4) @Schema(description = "The town follows from it.", examples = "9800")
        String postalCode,

        @Schema(description = "A district of the municipality; absent where schools are placed centrally.")
        UUID district,

        @NotNull @Valid NewSchoolContact contact) {}
