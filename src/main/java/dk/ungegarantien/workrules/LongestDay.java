package dk.ungegarantien.workrules;

import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

/** So much work on one day at most. */
record LongestDay(int minutes, Days days) implements Limit {

    /** The days it is about. */
    enum Days {
        SCHOOL,
        OTHER,
        ALL
    }

    @Override
    public Stream<Breach> breaches(Hearing hearing) {
        return hearing.days()
                .filter(day -> day.worked() > minutes)
                .filter(day -> days == Days.ALL || hearing.isSchoolDay(day.date()) == (days == Days.SCHOOL))
                .map(day -> Breach.at(last(day.stints()), day.worked(), () -> remedies(day)));
    }

    private Stream<Change> remedies(Timetable.Day day) {
        var excess = day.worked() - minutes;
        var fromTheLast = new java.util.ArrayList<>(day.stints());
        Collections.reverse(fromTheLast);
        return Stream.concat(
                fromTheLast.stream().flatMap(stint -> Remedies.shorter(stint, excess)),
                fromTheLast.stream().filter(stint -> stint.worked() >= excess).map(Change::without));
    }

    private static <T> T last(List<T> list) {
        return list.get(list.size() - 1);
    }

    @Override
    public Object[] terms() {
        return new Object[] {Length.of(minutes)};
    }
}
