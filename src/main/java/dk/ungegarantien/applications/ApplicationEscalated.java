package dk.ungegarantien.applications;

import java.util.UUID;

/**
 * Nobody has acted on an application in time, and a professional was called in.
 *
 * @param municipality whose professionals are called in
 * @param awaited what has not been done in time
 */
public record ApplicationEscalated(
        UUID application,
        UUID young,
        UUID partner,
        String municipality,
        String partnerName,
        String offerTitle,
        Awaited awaited,
        Professional professional) {}
