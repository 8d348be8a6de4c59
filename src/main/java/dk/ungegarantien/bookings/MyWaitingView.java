package dk.ungegarantien.bookings;

import dk.ungegarantien.shared.IsoWeek;
import jakarta.annotation.Nullable;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A queue in which the caller stands. */
@Schema(name = "MyWaiting")
record MyWaitingView(
        MyOfferRef offer,
        IsoWeek week,
        WaitingState state,

        @Nullable @Schema(description = "The caller's place in the queue; 1 is the next.")
        Integer place,

        @Nullable @Schema(description = "The held seat, to say yes to; absent while waiting.")
        UUID booking,

        @Nullable @Schema(description = "Until when there is time to say yes.")
        Instant heldUntil) {}
