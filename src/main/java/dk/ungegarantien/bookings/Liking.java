package dk.ungegarantien.bookings;

import dk.ungegarantien.offers.OfferSummary;
import dk.ungegarantien.shared.IsoWeek;
import java.util.Comparator;
import java.util.List;

/** Which wish a place fulfils. */
final class Liking {

    private Liking() {}

    /**
     * The rank of the dearest wish that it is, or is like; null for none.
     *
     * @param km from the pupil's home; null when it is not known
     */
    static Integer rank(List<WishView> wished, OfferSummary offer, IsoWeek week, Double km) {
        return wished.stream()
                .filter(wish -> isIt(wish, offer, week) || isLike(wish, offer, km))
                .map(WishView::rank)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    private static boolean isIt(WishView wish, OfferSummary offer, IsoWeek week) {
        return offer.id().equals(wish.offer())
                && (wish.week() == null || wish.week().equals(week));
    }

    private static boolean isLike(WishView wish, OfferSummary offer, Double km) {
        return wish.trades() != null && wish.trades().contains(offer.trade()) && km != null && km <= wish.km();
    }
}
