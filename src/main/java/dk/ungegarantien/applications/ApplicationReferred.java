package dk.ungegarantien.applications;

import java.util.UUID;

/**
 * A firm has guided a young person on. Exactly one of {@code toOffer}, {@code toPartner} and {@code professional} is there.
 *
 * @param municipality whose professionals may be the ones to take over
 * @param toOffer another firm's offer, by its title
 * @param toPartner another firm, by its name
 * @param calledOff a talk that was still ahead and is not needed any more; null for none
 */
public record ApplicationReferred(
        UUID application,
        UUID young,
        UUID partner,
        String municipality,
        String partnerName,
        String offerTitle,
        String reason,
        Named toOffer,
        Named toPartner,
        Professional professional,
        Talk calledOff) {

    /** Something with a name, by its id. */
    public record Named(UUID id, String name) {}
}
