package dk.ungegarantien.schools;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A pupil with one class, as a roster of a school year meets them.
 *
 * @param firstDay in the class
 * @param lastDay in the class; null while it lasts
 * @param nextDay on which a later class begins; null for none
 * @param hasEarlier whether the pupil was in another class before
 */
record RosterRow(
        Pupil known,
        UUID enrolment,
        SchoolClass in,
        String schoolName,
        LocalDate firstDay,
        LocalDate lastDay,
        LocalDate nextDay,
        boolean hasEarlier) {

    UUID pupil() {
        return known.id;
    }

    UUID schoolClass() {
        return in.id;
    }

    boolean isOver(LocalDate today) {
        return lastDay != null && lastDay.isBefore(today);
    }
}
