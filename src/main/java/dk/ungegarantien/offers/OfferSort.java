package dk.ungegarantien.offers;

/** In which order offers are found; ties go by publication, the newest first, and then by id. */
enum OfferSort {
    RELEVANCE,
    NEWEST,
    DISTANCE,
    DEADLINE
}
