package dk.ungegarantien.bookings;

import dk.ungegarantien.shared.IsoWeek;
import dk.ungegarantien.shared.Trade;
import jakarta.annotation.Nullable;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One wish: an offer, something like it, or a place of the pupil's own. */
record WishView(
        int rank,
        @Nullable UUID offer,

        @Nullable @Schema(description = "The wished week of that offer; absent when any week of the round will do.")
        IsoWeek week,

        @Nullable @Schema(description = "Something like this: the trades.")
        List<Trade> trades,

        @Nullable @Schema(description = "Something like this: how far from home at most, in kilometres.")
        Integer km,

        @Nullable OwnPlaceView ownPlace) {}
