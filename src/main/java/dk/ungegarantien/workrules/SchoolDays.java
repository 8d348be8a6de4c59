package dk.ungegarantien.workrules;

import java.time.LocalDate;

/** Knows on which days the pupils of a municipality are at school. */
@FunctionalInterface
public interface SchoolDays {

    /** Whether pupils are at school that day; never on a Saturday, a Sunday or a public holiday. */
    boolean isSchoolDay(LocalDate day);
}
