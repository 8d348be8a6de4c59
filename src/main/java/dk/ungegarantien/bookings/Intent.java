package dk.ungegarantien.bookings;

import dk.ungegarantien.schools.PupilSummary;
import java.util.Set;
import java.util.UUID;

/**
 * What somebody wants to happen to one pupil.
 *
 * @param expected the bookings as the mover saw them
 * @param keeps those of them that stay
 * @param to null for nowhere
 */
record Intent(PupilSummary pupil, Set<UUID> expected, Set<UUID> keeps, Place to) {}
