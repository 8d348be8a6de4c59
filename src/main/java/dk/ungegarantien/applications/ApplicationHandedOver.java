package dk.ungegarantien.applications;

import java.util.UUID;

/**
 * What a young person applied for is no more, so a professional was called in.
 *
 * @param municipality whose professionals are called in
 * @param cause {@link Cause#OFFER_CLOSED} or {@link Cause#FIRM_LEFT}
 */
public record ApplicationHandedOver(
        UUID application,
        UUID young,
        String municipality,
        String partnerName,
        String offerTitle,
        Cause cause,
        Professional professional) {}
