package dk.ungegarantien.workrules;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Set;
import java.util.stream.Stream;

/**
 * In every week two days in a row are free, the second of which may be the Monday after.
 *
 * @param withSunday whether one of them is a Sunday
 */
record DaysOff(boolean withSunday) implements Limit {

    @Override
    public Stream<Breach> breaches(Hearing hearing) {
        var busy = hearing.busy();
        return hearing.weeks()
                .filter(Timetable.Week::isPlaced)
                .filter(week -> !isFree(week.monday(), busy, withSunday))
                .filter(week -> !withSunday || isFree(week.monday(), busy, false))
                .map(week -> Breach.in(week, 0, () -> remedies(week, hearing)));
    }

    private static boolean isFree(LocalDate monday, Set<LocalDate> busy, boolean withSunday) {
        var day = monday.plusDays(withSunday ? 5 : 0);
        for (var left = withSunday ? 2 : 7; left > 0; left--) {
            var next = day.plusDays(1);
            if (!busy.contains(day) && !busy.contains(next)) {
                return true;
            }
            day = next;
        }
        return false;
    }

    private Stream<Change> remedies(Timetable.Week week, Hearing hearing) {
        return week.stints()
                .sorted(Comparator.comparingInt(Timetable.Stint::worked))
                .filter(stint -> isFree(
                        week.monday(),
                        Timetable.busy(hearing.allStints().stream().filter(other -> other.row() != stint.row())),
                        withSunday))
                .map(Change::without);
    }

    @Override
    public Object[] terms() {
        return new Object[] {};
    }
}
