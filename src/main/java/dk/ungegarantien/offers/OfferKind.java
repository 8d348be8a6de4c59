package dk.ungegarantien.offers;

/** What an offer makes available; each kind has terms of its own. */
public enum OfferKind {
    INTERNSHIP,
    INTRO_JOB,
    LEISURE_JOB,
    CLASS_VISIT
}
