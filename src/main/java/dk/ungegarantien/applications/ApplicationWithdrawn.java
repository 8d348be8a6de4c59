package dk.ungegarantien.applications;

import java.util.UUID;

/**
 * A young person has taken an application back.
 *
 * @param calledOff a talk that was still ahead; null for none
 * @param givenUp the first day of the place that had been taken, when it was still ahead; null for none
 */
public record ApplicationWithdrawn(
        UUID application,
        UUID young,
        UUID partner,
        String partnerName,
        String offerTitle,
        Talk calledOff,
        FirstDay givenUp) {}
