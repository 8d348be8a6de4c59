package dk.ungegarantien.schools;

/** How many there are at a school in one school year; in a class, {@code classes} is 1. */
record Headcount(int classes, int pupils, int joined) {

    static final Headcount NONE = new Headcount(0, 0, 0);

    Headcount plus(Headcount other) {
        return new Headcount(classes + other.classes, pupils + other.pupils, joined + other.joined);
    }
}
