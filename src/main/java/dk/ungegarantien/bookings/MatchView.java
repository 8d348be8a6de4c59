package dk.ungegarantien.bookings;

import dk.ungegarantien.offers.BlockView;
import dk.ungegarantien.shared.IsoWeek;
import jakarta.annotation.Nullable;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How an offer in one week suits a pupil. Nothing stands in the way when there is no block that BLOCKS. */
record MatchView(
        UUID offer,
        IsoWeek week,
        int free,

        @Schema(description = "As the crow flies, from the pupil's postal code to the offer's.") @Nullable Double distanceKm,

        @Nullable @Schema(description = "Which of the pupil's wishes it is, or is like; absent for none.")
        Integer wish,

        List<BlockView> blocks,

        @Schema(description = "Whether nothing but that it is full stands in the way: the pupil can wait for a seat.")
        boolean waitable) {}
