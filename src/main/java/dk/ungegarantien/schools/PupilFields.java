package dk.ungegarantien.schools;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** What is told of a pupil, field by field. */
final class PupilFields {

    private static final int YOUNGEST = 4;
    private static final int OLDEST = 25;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd-MM-uuuu");

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

    /** What stands in those fields, for whoever looks at a change before it is made. */
    static String said(Pupil pupil, List<String> fields) {
        return fields.stream()
                .map(field -> switch (field) {
                    case "name" -> pupil.name;
                    case "birthDate" -> DAY.format(pupil.birthDate);
                    case "postalCode" -> pupil.postalCode;
                    case "email" -> pupil.email == null ? "–" : pupil.email;
                    default -> pupil.unilogin == null ? "–" : pupil.unilogin;
                })
                .collect(Collectors.joining(" · "));
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
