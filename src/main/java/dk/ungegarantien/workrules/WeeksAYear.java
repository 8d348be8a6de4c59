package dk.ungegarantien.workrules;

import java.time.LocalDate;
import java.time.Month;
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
                        week -> schoolYear(week.days().get(0).date())))
                .values()
                .stream()
                .filter(ofYear -> ofYear.size() > weeks)
                .map(ofYear -> Breach.in(ofYear.get(weeks), ofYear.size(), Stream::empty));
    }

    private static int schoolYear(LocalDate day) {
        return day.getMonthValue() >= Month.AUGUST.getValue() ? day.getYear() : day.getYear() - 1;
    }

    @Override
    public Object[] terms() {
        return new Object[] {weeks};
    }
}
