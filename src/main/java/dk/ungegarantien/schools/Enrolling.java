package dk.ungegarantien.schools;

import java.time.LocalDate;
import java.util.UUID;

/**
 * That a pupil comes into a class.
 *
 * @param before the pupil's enrolment until now; null for who has none, or one that is over
 * @param corrects whether that one was meant for the new class from its beginning, for it begins on the same day or later
 * @param until the last day, where a later class is known; null for none
 * @param note for the records
 */
record Enrolling(
        UUID pupil,
        UUID before,
        boolean corrects,
        UUID into,
        LocalDate day,
        LocalDate until,
        PupilState from,
        String note) {

    static Enrolling of(RosterRow row, SchoolClass into, LocalDate day, LocalDate today) {
        var later = row.firstDay().isAfter(day);
        var until = later ? row.firstDay() : row.nextDay();
        var over = later || row.lastDay() != null && row.lastDay().isBefore(day);
        return new Enrolling(
                row.pupil(),
                over ? null : row.enrolment(),
                !over && !row.firstDay().isBefore(day),
                into.id,
                day,
                until == null ? null : until.minusDays(1),
                row.isOver(today) ? PupilState.LEFT : PupilState.ENROLLED,
                "%s → %s, %s".formatted(row.in().name, into.name, day));
    }

    /** Of somebody new. */
    static Enrolling of(Pupil pupil, SchoolClass into, LocalDate day) {
        return new Enrolling(pupil.id, null, false, into.id, day, null, null, "%s, %s".formatted(into.name, day));
    }
}
