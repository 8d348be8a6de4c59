package dk.ungegarantien.applications;

import java.util.UUID;

/**
 * A guardian has taken back a yes, and a professional helps on.
 *
 * @param calledOff a talk that was still ahead; null for none
 * @param givenUp the first day of a place that had been taken, when it was still ahead; null for none
 */
public record ConsentWithdrawn(
        UUID application,
        UUID young,
        UUID partner,
        String municipality,
        String partnerName,
        String offerTitle,
        String guardianName,
        Professional professional,
        Talk calledOff,
        FirstDay givenUp) {}
