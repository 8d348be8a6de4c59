package dk.ungegarantien.applications;

import java.util.UUID;

/**
 * A firm has guided a young person on. Exactly one of the last three is there.
 *
 * @param municipality whose professionals may be the ones to take over
 * @param toOffer another firm's offer, by its title
 * @param toPartner another firm, by its name
 */
public record ApplicationReferred(
        UUID application,
        UUID young,
        String municipality,
        String partnerName,
        String offerTitle,
        String reason,
        Named toOffer,
        Named toPartner,
        Professional professional) {

    /** Something with a name, by its id. */
    public record Named(UUID id, String name) {}
}
