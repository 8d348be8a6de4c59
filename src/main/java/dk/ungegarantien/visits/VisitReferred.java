package dk.ungegarantien.visits;

import java.util.UUID;

/**
 * A class is guided on, in place of a no: to another firm's visit, to another firm, or, where neither is there, to the business consultants.
 *
 * @param words of the firm; null when its offer was closed or it left
 * @param toOffer another firm's visit, by its title
 * @param toPartner another firm, by its name
 */
public record VisitReferred(VisitFacts visit, String words, Named toOffer, Named toPartner) {

    /** Something with a name, by its id. */
    public record Named(UUID id, String name) {}
}
