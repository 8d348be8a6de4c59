package dk.ungegarantien.workrules;

import java.util.Comparator;
import java.util.stream.Stream;

/** So much work in one week at most. */
record LongestWeek(int minutes, Weeks weeks) implements Limit {

    /** The weeks it is about. */
    enum Weeks {
        WITH_SCHOOL,
        WITHOUT_SCHOOL,
        ALL
    }

    @Override
    public Stream<Breach> breaches(Hearing hearing) {
        return hearing.weeks()
                .filter(week -> week.worked() > minutes)
                .filter(week -> weeks == Weeks.ALL || hearing.hasSchool(week) == (weeks == Weeks.WITH_SCHOOL))
                .map(week -> Breach.in(week, week.worked(), () -> remedies(week)));
    }

    private Stream<Change> remedies(Timetable.Week week) {
        if (!week.isPlaced()) {
            return Stream.of(Change.hoursAWeek(minutes / 60));
        }
        var excess = week.worked() - minutes;
        var longestFirst = week.stints()
                .sorted(Comparator.comparingInt(Timetable.Stint::worked).reversed())
                .toList();
        return Stream.concat(
                longestFirst.stream().flatMap(stint -> Remedies.shorter(stint, share(excess, stint, week))),
                week.stints()
                        .sorted(Comparator.comparingInt(Timetable.Stint::worked))
                        .filter(stint -> stint.worked() >= excess)
                        .map(Change::without));
    }

    /** A row that stands for several days of the week takes its part on each of them. */
    private static int share(int excess, Timetable.Stint stint, Timetable.Week week) {
        var days =
                (int) week.stints().filter(other -> other.row() == stint.row()).count();
        return (excess + days - 1) / days;
    }

    @Override
    public Object[] terms() {
        return new Object[] {Length.of(minutes)};
    }
}
