package dk.ungegarantien.applications;

import java.util.UUID;

/**
 * An application has ended before the firm got it, and a professional helps on: a guardian has said no, the offer was closed, or the firm has left.
 *
 * @param guardianName who has said no; null otherwise
 */
public record ApplicationEndedUnsent(
        UUID application,
        UUID young,
        String municipality,
        String partnerName,
        String offerTitle,
        Cause cause,
        String guardianName,
        Professional professional) {}
