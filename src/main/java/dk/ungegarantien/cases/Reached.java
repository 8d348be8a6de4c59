package dk.ungegarantien.cases;

/** Where the young person has come to. */
public enum Reached {
    /** A place found in the marketplace, and taken. */
    PLACE,
    /** An ordinary job. */
    JOB,
    EDUCATION,
    OTHER_HELP,
    MOVED_AWAY,
    /** What help was needed for has settled itself, or the young person asks for none any more. */
    NO_LONGER_NEEDED
}
