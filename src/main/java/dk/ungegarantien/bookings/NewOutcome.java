package dk.ungegarantien.bookings;

import dk.ungegarantien.shared.IsoWeek;
import dk.ungegarantien.shared.PlainText;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a pupil's week went. */
record NewOutcome(
        @NotNull IsoWeek week,
        @NotNull Outcome outcome,

        @Min(1) @Max(5) @Schema(description = "On how many days the pupil was there; only for `ENDED_EARLY`, and needed there.")
        Integer days,

        @PlainText(max = 500, lines = true)
        @Schema(
                description = "A friendly word for the pupil; of who did not come, for the coordinator.",
                examples = "Tak for en god uge, Alma.")
        String note) {}
