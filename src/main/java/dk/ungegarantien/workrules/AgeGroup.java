package dk.ungegarantien.workrules;

/** The groups of people the rules tell apart, from those who may do least to those who may do most. */
public enum AgeGroup {
    UNDER_13,
    /** 13 or 14, in compulsory school. */
    UNDER_15_IN_SCHOOL,
    /** 13 or 14, and done with compulsory school; rare. */
    UNDER_15_DONE,
    /** 15 to 17, still in compulsory school. */
    FROM_15_IN_SCHOOL,
    /** 15 to 17, and done with compulsory school. */
    FROM_15_DONE,
    ADULT;

    static final int WORKING_AGE = 13;
    static final int TEENAGER = 15;
    static final int OF_AGE = 18;

    static AgeGroup of(int age, boolean inSchool) {
        if (age >= OF_AGE) {
            return ADULT;
        }
        if (age < WORKING_AGE) {
            return UNDER_13;
        }
        if (age < TEENAGER) {
            return inSchool ? UNDER_15_IN_SCHOOL : UNDER_15_DONE;
        }
        return inSchool ? FROM_15_IN_SCHOOL : FROM_15_DONE;
    }

    /** The youngest age in full years at which one can belong to it. */
    public int fromAge() {
        return switch (this) {
            case UNDER_13 -> 0;
            case UNDER_15_IN_SCHOOL, UNDER_15_DONE -> WORKING_AGE;
            case FROM_15_IN_SCHOOL, FROM_15_DONE -> TEENAGER;
            case ADULT -> OF_AGE;
        };
    }
}
