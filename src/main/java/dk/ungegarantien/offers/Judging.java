package dk.ungegarantien.offers;

import dk.ungegarantien.workrules.AgeGroup;
import dk.ungegarantien.workrules.Declaration;
import java.time.LocalDate;

/** What terms say, in the words of the law. */
final class Judging {

    private static final int TEENAGER = 15;
    private static final int OF_AGE = 18;
    private static final int LAST_COMPULSORY_GRADE = 9;

    private Judging() {}

    /** Whoever is 13 or 14 is in compulsory school; of those of 15 and over, an offer may be for those who are done with it. */
    static AgeGroup from(int minimumAge) {
        if (minimumAge >= OF_AGE) {
            return AgeGroup.ADULT;
        }
        return minimumAge < TEENAGER ? AgeGroup.UNDER_15_IN_SCHOOL : AgeGroup.FROM_15_DONE;
    }

    /** The group of most pupils of a grade, from 6 to 10. */
    static AgeGroup inGrade(int grade) {
        if (grade > LAST_COMPULSORY_GRADE) {
            return AgeGroup.FROM_15_DONE;
        }
        return switch (grade) {
            case 9 -> AgeGroup.FROM_15_IN_SCHOOL;
            case 7, 8 -> AgeGroup.UNDER_15_IN_SCHOOL;
            default -> AgeGroup.UNDER_13;
        };
    }

    static Declaration declared(Boolean machines, Boolean chemistry, LocalDate riskAssessedOn) {
        return new Declaration(Boolean.TRUE.equals(machines), Boolean.TRUE.equals(chemistry), riskAssessedOn);
    }
}
