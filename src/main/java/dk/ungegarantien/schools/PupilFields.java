package dk.ungegarantien.schools;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** What is told of a pupil, field by field. */
final class PupilFields {

    private static final int YOUNGEST = 4;
    private static final int OLDEST = 25;

    private PupilFields() {}

    /** Whether somebody born then can be a pupil. */
    static boolean isLikely(LocalDate birthDate, LocalDate today) {
        return birthDate.isBefore(today.minusYears(YOUNGEST)) && birthDate.isAfter(today.minusYears(OLDEST));
    }

    /** Which of them differ, as the records name them: never what they say. */
    static List<String> changed(Pupil pupil, NewPupil told) {
        var now = new Pupil(pupil.municipalityCode).tell(told);
        var changed = new ArrayList<String>();
        note(changed, "name", pupil.name, now.name);
        note(changed, "birthDate", pupil.birthDate, now.birthDate);
        note(changed, "postalCode", pupil.postalCode, now.postalCode);
        note(changed, "email", pupil.email, now.email);
        note(changed, "unilogin", pupil.unilogin, now.unilogin);
        return changed;
    }

    static String of(NewPupil told, String field) {
        return switch (field) {
            case "name" -> told.name();
            case "email" -> told.email();
            case "unilogin" -> told.unilogin();
            default -> throw new IllegalArgumentException(field);
        };
    }

    private static void note(List<String> changed, String field, Object before, Object now) {
        if (!Objects.equals(before, now)) {
            changed.add(field);
        }
    }
}
