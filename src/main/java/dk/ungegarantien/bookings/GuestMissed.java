package dk.ungegarantien.bookings;

import dk.ungegarantien.shared.IsoWeek;
import java.util.List;
import java.util.UUID;

/**
 * A host tells that a pupil did not come. The pupil is not named: whoever looks after them sees who it is on the board.
 *
 * @param round null where there is none; so is its title
 * @param note of the host; null for none
 * @param tell accounts of who placed the pupil and who opened the round; empty when nobody is known, then all coordinators
 */
public record GuestMissed(
        UUID booking,
        UUID round,
        String municipality,
        String roundTitle,
        String host,
        String offer,
        String className,
        String school,
        IsoWeek week,
        String note,
        List<UUID> tell) {}
