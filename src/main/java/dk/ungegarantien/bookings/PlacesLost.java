package dk.ungegarantien.bookings;

import java.util.List;
import java.util.UUID;

/**
 * Pupils had a place and have none any more, though nobody at the board moved them: a coordinator finds them another.
 *
 * @param host the firm, or what the pupil called it; null when it was the pupil who left
 * @param words what the host says; null when it said nothing
 * @param tell accounts of who looks after them; empty when nobody is known, then all coordinators
 */
public record PlacesLost(
        UUID round, String municipality, String roundTitle, String host, String words, int pupils, List<UUID> tell) {}
