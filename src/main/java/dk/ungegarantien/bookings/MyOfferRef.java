package dk.ungegarantien.bookings;

import dk.ungegarantien.offers.OfferSummary;
import dk.ungegarantien.shared.Trade;
import java.util.UUID;

/** An offer as a pupil sees it in a list. */
record MyOfferRef(UUID id, String title, String partner, Trade trade, String street, String postalCode, String town) {

    static MyOfferRef of(OfferSummary offer, String firm) {
        return new MyOfferRef(
                offer.id(), offer.title(), firm, offer.trade(), offer.street(), offer.postalCode(), offer.town());
    }
}
