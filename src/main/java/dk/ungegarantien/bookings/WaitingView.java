package dk.ungegarantien.bookings;

import dk.ungegarantien.shared.IsoWeek;
import jakarta.annotation.Nullable;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Somebody of the round who waits for a seat. */
@Schema(name = "Waiting")
record WaitingView(
        UUID pupil,
        UUID offer,
        IsoWeek week,
        Instant since,
        WaitingState state,

        @Nullable @Schema(
                description =
                        "The place in the queue: 1 is the next. Counts pupils of other rounds too; absent for whom a seat is held.")
        Integer place,

        @Nullable @Schema(description = "Until when a seat is held for the pupil.")
        Instant heldUntil) {}
