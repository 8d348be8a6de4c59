package dk.ungegarantien.bookings;

import java.util.UUID;

/**
 * A pupil of a published round has another place than before: pupil and guardians are told.
 *
 * @param before the booking that is over; null when there was none
 * @param after the booking in its place; null when there is none
 * @param sequence grows with each change, for calendars
 * @param lost whether nobody of the municipality wanted it: the host went
 */
public record PlacementChanged(UUID round, UUID pupil, UUID before, UUID after, long sequence, boolean lost) {}
