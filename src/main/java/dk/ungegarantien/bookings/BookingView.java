package dk.ungegarantien.bookings;

import dk.ungegarantien.shared.IsoWeek;
import jakarta.annotation.Nullable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A booking as it stands on the board. */
record BookingView(
        UUID id,

        @Nullable @Schema(description = "Absent when seats are held for the round, for whoever is placed there.")
        UUID pupil,

        @Nullable @Schema(description = "Absent for a place of the pupil's own.")
        UUID offer,

        @Nullable UUID ownPlace,
        List<IsoWeek> weeks,

        @Schema(description = "Fixed weekdays; empty for whole weeks.")
        List<Weekday> weekdays,

        BookingStatus status,

        @Nullable @Schema(description = "When the hold is over, by itself.")
        Instant heldUntil,

        boolean locked,
        int version) {}
