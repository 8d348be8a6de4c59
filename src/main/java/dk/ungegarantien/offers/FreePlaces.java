package dk.ungegarantien.offers;

import static java.util.stream.Collectors.toMap;

import dk.ungegarantien.shared.IsoWeek;
import java.util.List;
import java.util.Map;

/**
 * What of an offer nobody has taken yet.
 *
 * @param inAll whatever the week
 * @param weeks of an internship; empty for other kinds
 */
record FreePlaces(Vacancy inAll, Map<IsoWeek, Vacancy> weeks) {

    static FreePlaces of(List<SeatCount> counts) {
        return new FreePlaces(
                Vacancy.open(SeatCount.free(counts)),
                counts.stream()
                        .filter(count -> count.week() != null)
                        .collect(toMap(SeatCount::week, count -> Vacancy.open(count.free()))));
    }

    /** @param week null for whatever has no weeks */
    Vacancy in(IsoWeek week) {
        return week == null ? inAll : weeks.getOrDefault(week, Vacancy.NONE);
    }
}
