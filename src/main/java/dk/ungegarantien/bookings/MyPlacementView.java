package dk.ungegarantien.bookings;

import dk.ungegarantien.shared.IsoWeek;
import jakarta.annotation.Nullable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A place, or a hold, of the caller's own. */
record MyPlacementView(
        UUID id,
        @Nullable UUID round,
        @Nullable MyOfferRef offer,
        @Nullable OwnPlaceView ownPlace,
        List<IsoWeek> weeks,

        @Schema(description = "Fixed weekdays; empty for whole weeks.")
        List<Weekday> weekdays,

        BookingStatus status,

        @Nullable @Schema(description = "When the hold is over, by itself.")
        Instant heldUntil) {}
