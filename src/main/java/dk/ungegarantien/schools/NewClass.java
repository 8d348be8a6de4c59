package dk.ungegarantien.schools;

import dk.ungegarantien.shared.PlainText;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A class of one school year that is to be. */
record NewClass(
        @NotNull @Min(2000) @Max(2099) @Schema(description = "The calendar year the school year begins in.", examples = "2026")
        Integer year,

        @NotNull @PlainText(min = 1, max = 40)
        @Schema(description = "`8B` and `8 b` are kept as `8.B`.", examples = "8.B")
        String name,

        @NotNull @Min(0) @Max(10) @Schema(examples = "8") Integer grade) {}
