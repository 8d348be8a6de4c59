package dk.ungegarantien.offers;

import dk.ungegarantien.shared.IsoWeek;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

/**
 * How the seats of an offer stand in one week or session.
 *
 * @param free to be had by whoever asks
 * @param taken or held
 * @param reserved for others than who asks, and not taken
 * @param reservedUntil when the first of those is for everybody; null when none is reserved
 */
record SeatCount(
        IsoWeek week, LocalDateTime session, int seats, int free, int taken, int reserved, LocalDate reservedUntil) {

    static SeatCount of(Tuple row) {
        var week = row.get(1, String.class);
        return new SeatCount(
                week == null ? null : IsoWeek.of(week),
                row.get(2, LocalDateTime.class),
                row.get(3, Integer.class),
                row.get(4, Integer.class),
                row.get(5, Integer.class),
                row.get(6, Integer.class),
                row.get(7, LocalDate.class));
    }

    /** Before the seats are there, as many as will be. */
    static SeatCount planned(SeatNeed need) {
        return new SeatCount(need.week(), need.session(), need.seats(), need.seats(), 0, 0, null);
    }

    static int free(List<SeatCount> counts) {
        return counts.stream().mapToInt(SeatCount::free).sum();
    }

    static int taken(List<SeatCount> counts) {
        return counts.stream().mapToInt(SeatCount::taken).sum();
    }

    static int seats(List<SeatCount> counts) {
        return counts.stream().mapToInt(SeatCount::seats).sum();
    }
}
