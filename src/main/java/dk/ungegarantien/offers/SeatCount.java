package dk.ungegarantien.offers;

import dk.ungegarantien.shared.IsoWeek;
import jakarta.persistence.Tuple;
import java.time.LocalDateTime;
import java.util.List;

/** How many seats of an offer there are in one week or session, and how many of them are free. */
record SeatCount(IsoWeek week, LocalDateTime session, int seats, int free) {

    static SeatCount of(Tuple row) {
        var week = row.get(1, String.class);
        return new SeatCount(
                week == null ? null : IsoWeek.of(week),
                row.get(2, LocalDateTime.class),
                row.get(3, Integer.class),
                row.get(4, Integer.class));
    }

    static int free(List<SeatCount> counts) {
        return counts.stream().mapToInt(SeatCount::free).sum();
    }

    static int seats(List<SeatCount> counts) {
        return counts.stream().mapToInt(SeatCount::seats).sum();
    }
}
