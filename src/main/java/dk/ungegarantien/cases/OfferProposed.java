package dk.ungegarantien.cases;

import java.util.UUID;

/** A professional has put an offer before the young person. */
public record OfferProposed(
        UUID helpCase,
        UUID young,
        UUID offer,
        String offerTitle,
        String partnerName,
        String professionalName,
        String words) {}
