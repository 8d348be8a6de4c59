package dk.ungegarantien.schools;

/** What becomes of districts, schools and classes, for the records. */
enum Told {
    TOLD,
    REMOVED
}
