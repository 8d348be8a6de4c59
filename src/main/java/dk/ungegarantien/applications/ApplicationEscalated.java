package dk.ungegarantien.applications;

import java.util.UUID;

/**
 * Nobody has acted on an application in time, and a professional was called in.
 *
 * @param municipality whose professionals are called in
 * @param unconfirmed whether it is the young person who has not taken the place; otherwise the firm has not answered
 */
public record ApplicationEscalated(
        UUID application,
        UUID young,
        UUID partner,
        String municipality,
        String partnerName,
        String offerTitle,
        boolean unconfirmed,
        Professional professional) {}
