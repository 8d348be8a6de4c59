package dk.ungegarantien.offers;

/** What makes a place easier to come to, to be at and to understand. */
public enum Access {
    STEP_FREE,
    QUIET_PLACE,
    FLEXIBLE_HOURS,
    MENTOR_ON_SITE,
    PUBLIC_TRANSPORT,
    EASY_LANGUAGE
}
