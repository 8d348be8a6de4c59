package dk.ungegarantien.schools;

/** How something would stand after a change, against how it stands. */
enum Difference {
    NEW,
    CHANGED,
    GONE,
    UNCHANGED
}
