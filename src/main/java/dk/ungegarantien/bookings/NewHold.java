package dk.ungegarantien.bookings;

import dk.ungegarantien.shared.IsoWeek;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Seats that a coordinator keeps while deciding. */
record NewHold(
        @Schema(description = "For whom; absent for whoever of the round is placed there.")
        UUID pupil,

        @NotNull UUID offer,
        @NotNull IsoWeek week,

        @Min(1) @Max(50) @Schema(description = "How many, when they are for nobody in particular; 1 when absent.")
        Integer seats,

        @Schema(
                description =
                        "The last day of the hold: 14 days ahead at most. When absent, the deadline of the round or 14 days, whichever comes first.")
        LocalDate until) {}
