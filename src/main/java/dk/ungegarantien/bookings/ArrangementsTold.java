package dk.ungegarantien.bookings;

import java.util.UUID;

/** A family has told the host of a stay something. What it is stands nowhere but on the host's own page. */
public record ArrangementsTold(UUID booking, UUID partner, String firstName, String offerTitle) {}
