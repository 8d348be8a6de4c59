package dk.ungegarantien.workrules;

import java.util.Optional;

/**
 * The nearest change of a schedule after which a rule is kept, and no other is broken that was kept before.
 *
 * @param row of the drawing, counted from 0; null when it is about the hours a week
 * @param was the hours the row has; null when it is about the hours a week
 * @param to the hours it would have; null when the row is to go, or when it is about the hours a week
 * @param hoursAWeek how many there would be; null when it is about a row
 */
public record Change(Integer row, Hours was, Hours to, Integer hoursAWeek) {

    static Change of(Timetable.Stint stint, Hours to) {
        return new Change(stint.row(), stint.hours(), to, null);
    }

    static Change without(Timetable.Stint stint) {
        return of(stint, null);
    }

    static Change hoursAWeek(int hours) {
        return new Change(null, null, null, hours);
    }

    /** The hours that take the place of the row; empty when the row is to go. */
    Optional<Hours> instead() {
        return Optional.ofNullable(to);
    }

    /** Whether a row is to go. */
    boolean takesAway() {
        return row != null && to == null;
    }
}
