package dk.ungegarantien.bookings;

import dk.ungegarantien.shared.Trade;
import java.util.UUID;

/** An offer as a pupil sees it in a list. */
record MyOfferRef(UUID id, String title, String partner, Trade trade, String street, String postalCode, String town) {}
