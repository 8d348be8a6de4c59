package dk.ungegarantien.bookings;

import dk.ungegarantien.shared.IsoWeek;
import java.util.List;
import java.util.UUID;

/**
 * A pupil has waited in vain: nobody is left to wait for.
 *
 * @param host the firm
 * @param closed whether the firm takes nobody any more; else it is too late for the weeks
 */
public record QueueEnded(UUID round, UUID pupil, String host, List<IsoWeek> weeks, boolean closed) {}
