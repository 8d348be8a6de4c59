package dk.ungegarantien.applications;

/** How a guardian got the link. */
enum ConsentReached {
    MAIL,
    /** A professional gave it to them, or opened it together with them. */
    HANDED_OVER
}
