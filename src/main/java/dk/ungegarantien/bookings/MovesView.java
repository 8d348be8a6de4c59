package dk.ungegarantien.bookings;

import dk.ungegarantien.shared.IsoWeek;
import jakarta.annotation.Nullable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What happened on a board since a number. */
record MovesView(
        long lastMove,
        List<MoveView> moves,

        @Schema(description = "The seats now, of the offers and weeks that were touched.")
        List<OfferSeatsView> seats,

        @Schema(description = "Seats held for the round now; only where a move changed them.") @Nullable List<BookingView> holds,

        @Schema(description = "Who waits for seats now; only where there was a move.") @Nullable List<WaitingView> waiting) {

    /** One move. Numbers of moves that are out of the caller's reach are left out. */
    record MoveView(
            long number,
            Instant at,

            @Nullable @Schema(description = "Absent when nobody did it: a host went, or the clock did it.")
            MoverView by,

            MoveKind kind,
            @Nullable UUID pupil,
            @Nullable StopView from,
            @Nullable StopView to,

            @Schema(description = "The pupil's bookings in the round now.")
            List<BookingView> bookings,

            @Nullable @Schema(description = "The pupil's wishes now; only where they have changed.")
            List<WishView> wishes,

            @Nullable @Schema(description = "The pupil's days now; absent where no pupil was moved.")
            DaysView days) {}

    /** Who moved. */
    record MoverView(UUID id, String name) {}

    /** From where, or where to. */
    record StopView(@Nullable UUID offer, @Nullable UUID ownPlace, List<IsoWeek> weeks) {}

    /** Seats of an offer in a week. */
    record OfferSeatsView(UUID offer, BoardView.WeekSeatsView week) {}
}
