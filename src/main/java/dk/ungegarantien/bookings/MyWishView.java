package dk.ungegarantien.bookings;

import dk.ungegarantien.shared.IsoWeek;
import dk.ungegarantien.shared.Trade;
import jakarta.annotation.Nullable;
import java.util.List;

/** One of the caller's own wishes. */
record MyWishView(
        int rank,
        @Nullable MyOfferRef offer,
        @Nullable IsoWeek week,
        @Nullable List<Trade> trades,
        @Nullable Integer km,
        @Nullable OwnPlaceView ownPlace) {}
