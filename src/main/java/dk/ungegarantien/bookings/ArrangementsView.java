package dk.ungegarantien.bookings;

import dk.ungegarantien.shared.IsoWeek;
import jakarta.annotation.Nullable;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a pupil's family has told the host of one stay. */
@Schema(name = "Arrangements")
record ArrangementsView(
        UUID booking,
        @Schema(description = "The firm.") String host,
        List<IsoWeek> weeks,

        @Schema(description = "Absent when nothing has been told.") @Nullable String text) {}
