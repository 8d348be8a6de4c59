package dk.ungegarantien.bookings;

import dk.ungegarantien.shared.IsoWeek;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where a pupil goes: an offer, or a place of the pupil's own that was approved, in a week or several. */
record NewPlace(
        UUID offer,
        UUID ownPlace,

        @Schema(description = "One week; or name `weeks`.") IsoWeek week,

        @Size(max = 13) List<@NotNull IsoWeek> weeks,

        @Size(max = 2) @Schema(description = "Fixed weekdays; when absent, those of the round, or whole weeks.")
        List<@NotNull Weekday> weekdays) {}
