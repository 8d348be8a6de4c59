package dk.ungegarantien.offers;

/** What somebody asks for. {@link FitTable} says what counts for each, and how much. */
public enum Purpose {
    /** A young person, or a professional with them, applies. */
    APPLYING,
    /** A pupil chooses what to wish for in a placement round. */
    WISHING,
    /** A coordinator places somebody. */
    PLACING,
    /** A place that was asked for is given or taken: only what must not happen whatever was agreed. */
    ACCEPTING
}
