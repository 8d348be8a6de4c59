package dk.ungegarantien.bookings;

import dk.ungegarantien.shared.IsoWeek;
import jakarta.annotation.Nullable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A round, as a pupil of one of its classes sees it. A place is shown once the round is published. */
record MyRoundView(
        UUID id,
        String title,
        List<IsoWeek> weeks,
        @Nullable RoundView.RecurringView recurring,
        LocalDate deadline,
        RoundStatus status,

        @Schema(description = "How many wishes may be ranked.")
        int wishesAllowed,

        @Schema(description = "Whether wishes can still be changed.")
        boolean mayWish,

        List<MyWishView> wishes,

        @Nullable @Schema(description = "A seat that is kept for a few minutes while deciding.")
        MyPlacementView hold,

        List<MyPlacementView> placements,

        @Schema(description = "The full weeks for which the caller waits.")
        List<MyWaitingView> waiting) {}
