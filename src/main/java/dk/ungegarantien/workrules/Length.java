package dk.ungegarantien.workrules;

/** A length of time that is said as one says it: {@code 2 timer}, {@code 2½ hours}, {@code 30 minutter}. */
record Length(int minutes) {

    static Length of(int minutes) {
        return new Length(minutes);
    }

    static Length hours(int hours) {
        return new Length(hours * 60);
    }
}
