package dk.ungegarantien.workrules;

import dk.ungegarantien.shared.SchoolYearDates;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** So many weeks in one school year at most, which begins on 1 August. Weeks that are there to choose from count for nothing. */
record WeeksAYear(int weeks) implements Limit {

    @Override
    public Stream<Breach> breaches(Hearing hearing) {
        if (hearing.work().schedule() instanceof Schedule.ChoiceOfWeeks) {
            return Stream.empty();
        }
        return hearing
                .weeks()
                .collect(Collectors.groupingBy(
                        week -> SchoolYearDates.yearOf(week.days().get(0).date())))
                .values()
                .stream()
                .filter(ofYear -> count(ofYear) > weeks)
                .map(ofYear -> Breach.in(ofYear.get(ofYear.size() - 1), count(ofYear), Stream::empty));
    }

    private static int count(List<Timetable.Week> weeks) {
        return weeks.stream().mapToInt(Timetable.Week::times).sum();
    }

    @Override
    public Object[] terms() {
        return new Object[] {weeks};
    }
}
