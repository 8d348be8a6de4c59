package dk.ungegarantien.schools;

import java.time.LocalDate;

/**
 * What one line of a class list says of a pupil. What a file does not tell is null, and stays as it is.
 *
 * @param line counted from 1
 */
record RosterEntry(
        int line,
        String name,
        LocalDate birthDate,
        String className,
        int grade,
        String unilogin,
        String email,
        String postalCode) {

    /** By which somebody without a Unilogin is known. */
    String person() {
        return person(name, birthDate);
    }

    static String person(String name, LocalDate birthDate) {
        return PersonName.key(name) + " " + birthDate;
    }
}
