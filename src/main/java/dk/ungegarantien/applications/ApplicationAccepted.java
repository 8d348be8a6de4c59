package dk.ungegarantien.applications;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A firm has said yes.
 *
 * @param message null for none
 * @param confirmBy the last day on which the young person takes the place in time
 * @param calledOff a talk that was still ahead and is not needed any more; null for none
 */
public record ApplicationAccepted(
        UUID application,
        UUID young,
        UUID partner,
        String partnerName,
        String offerTitle,
        String message,
        LocalDate confirmBy,
        Talk calledOff) {}
