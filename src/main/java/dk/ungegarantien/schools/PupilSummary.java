package dk.ungegarantien.schools;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A pupil in a class, as other capabilities see one.
 *
 * @param schoolClass the class the pupil is in, or was in last
 * @param beginsIn the calendar year in which the school year of that class begins
 * @param grade of that class in that school year
 * @param email null when nobody has told one; of the roster, not of the account
 * @param account the pupil's own account; null before joining with the personal code
 */
public record PupilSummary(
        UUID id,
        String municipality,
        UUID school,
        UUID schoolClass,
        String className,
        int beginsIn,
        int grade,
        String name,
        LocalDate birthDate,
        String postalCode,
        String email,
        UUID account) {

    /** As hosts know a pupil. */
    public String firstName() {
        return name.strip().split("\\s+")[0];
    }

    /** The grade the pupil is in during that school year, while the pupil moves up every summer. */
    public int gradeIn(int schoolYear) {
        return grade + schoolYear - beginsIn;
    }
}
