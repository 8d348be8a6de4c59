package dk.ungegarantien.applications;

import java.time.Instant;
import java.util.UUID;

/**
 * A firm wants to meet a young person.
 *
 * @param version 1 for the first invitation, one more for each that takes its place
 * @param message null for none
 */
public record ApplicationInvited(
        UUID application,
        UUID young,
        UUID partner,
        String partnerName,
        String offerTitle,
        Instant at,
        String place,
        String message,
        int version) {}
