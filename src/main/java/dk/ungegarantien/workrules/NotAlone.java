package dk.ungegarantien.workrules;

import dk.ungegarantien.shared.Trade;
import java.time.DayOfWeek;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;

/**
 * In these trades nobody works alone before six, after that hour on a weekday, or after that other hour at a weekend.
 *
 * @param weekday hour of the day; likewise {@code weekend}
 */
record NotAlone(Set<Trade> trades, int weekday, int weekend) implements Limit {

    private static final int MORNING = 6;

    NotAlone {
        trades = EnumSet.copyOf(trades);
    }

    @Override
    public Stream<Breach> breaches(Hearing hearing) {
        return hearing.work().trade() == null || !trades.contains(hearing.work().trade())
                ? Stream.empty()
                : hearing.stints()
                        .filter(this::isLonely)
                        .map(stint -> new Breach(stint.row(), stint.day(), null, 0, stint.times(), Stream::empty));
    }

    private boolean isLonely(Timetable.Stint stint) {
        var evening = stint.day().getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0 ? weekend : weekday;
        return stint.hours().begins() < MORNING * 60 || stint.hours().ends() > evening * 60;
    }

    @Override
    public Object[] terms() {
        return new Object[] {weekday, weekend};
    }
}
