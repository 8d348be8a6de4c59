package dk.ungegarantien.offers;

/** Where an offer is on its way; only a published one is found by the public and takes applications. */
public enum OfferStatus {
    DRAFT,
    IN_REVIEW,
    RETURNED,
    PUBLISHED,
    PAUSED,
    CLOSED
}
