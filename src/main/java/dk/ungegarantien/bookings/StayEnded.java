package dk.ungegarantien.bookings;

import dk.ungegarantien.shared.IsoWeek;
import java.util.UUID;

/** A host has a friendly word for a pupil whose week is over. */
public record StayEnded(UUID booking, UUID account, String firstName, String host, IsoWeek week, String note) {}
