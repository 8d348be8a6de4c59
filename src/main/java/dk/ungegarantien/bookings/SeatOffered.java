package dk.ungegarantien.bookings;

import java.time.Instant;
import java.util.UUID;

/**
 * A seat has fallen free, and is held for the pupil who waited for it.
 *
 * @param booking the hold; where and which week, it says
 * @param until by when to say yes
 */
public record SeatOffered(UUID round, UUID pupil, UUID booking, Instant until) {}
