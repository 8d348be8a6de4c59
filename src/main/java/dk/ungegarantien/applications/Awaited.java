package dk.ungegarantien.applications;

/** What an application waits for while the clock runs. */
public enum Awaited {
    /** The firm must say how it goes on. */
    ANSWER,
    /** The young person must take the place. */
    CONFIRMATION,
    /** The young person was guided on, and must say whether to follow. */
    CHOICE
}
