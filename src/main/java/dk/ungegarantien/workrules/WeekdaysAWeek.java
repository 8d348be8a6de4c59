package dk.ungegarantien.workrules;

import java.util.stream.Stream;

/** So many days a week at most. */
record WeekdaysAWeek(int days) implements Limit {

    @Override
    public Stream<Breach> breaches(Hearing hearing) {
        return hearing.weeks()
                .filter(week -> week.days().size() > days)
                .map(week -> Breach.in(week, week.days().size(), () -> week.stints()
                        .filter(stint -> week.days().size() == days + 1)
                        .map(Change::without)));
    }

    @Override
    public Object[] terms() {
        return new Object[] {days};
    }
}
