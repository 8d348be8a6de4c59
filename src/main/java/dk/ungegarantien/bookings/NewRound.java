package dk.ungegarantien.bookings;

import dk.ungegarantien.shared.IsoWeek;
import dk.ungegarantien.shared.PlainText;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a coordinator says of a round: which classes go out in which weeks, and what pupils may wish. */
record NewRound(
        @NotNull @PlainText(min = 1, max = 120) @Schema(examples = "Praktik i 8. klasse, uge 6 og 7")
        String title,

        @NotNull @Min(2020) @Max(2099) @Schema(description = "The calendar year in which the school year begins.", examples = "2026")
        Integer year,

        @NotNull @Size(min = 1, max = 13) @Schema(description = "The weeks in which places are given, all of that school year.")
        List<@NotNull IsoWeek> weeks,

        @Valid @Schema(description = "For one or two fixed days a week over the whole span; absent for whole weeks.")
        Recurring recurring,

        @NotNull @Size(min = 1, max = 100) List<@NotNull UUID> classes,

        @NotNull @Min(1) @Max(5) @Schema(description = "How many wishes a pupil may rank.", examples = "3")
        Integer wishes,

        @NotNull @Schema(description = "The last day on which pupils change their wishes.")
        LocalDate deadline) {

    /** Fixed weekdays, the same in each week. */
    record Recurring(@NotNull @Size(min = 1, max = 2) List<@NotNull Weekday> weekdays) {}
}
