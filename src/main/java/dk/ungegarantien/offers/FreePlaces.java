package dk.ungegarantien.offers;

import dk.ungegarantien.shared.IsoWeek;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What of an offer nobody has taken yet.
 *
 * @param places in all
 * @param weeks of an internship, those with a free place; empty for other kinds
 */
public record FreePlaces(int places, Set<IsoWeek> weeks) {

    static FreePlaces of(List<SeatCount> counts) {
        return new FreePlaces(
                SeatCount.free(counts),
                counts.stream()
                        .filter(count -> count.free() > 0)
                        .map(SeatCount::week)
                        .filter(Objects::nonNull)
                        .collect(Collectors.toSet()));
    }
}
