package dk.ungegarantien.schools;

/** A school year that a municipality has told, and in which version. */
record ToldYear(SchoolYear year, int version) {

    private static final int NOT_TOLD = 0;

    /** The version one changes; that of a year which nobody has told when there is none. */
    static int versionOf(ToldYear told) {
        return told == null ? NOT_TOLD : told.version();
    }
}
