package dk.ungegarantien.offers;

import static java.util.Comparator.comparing;

import dk.ungegarantien.offers.NewReservations.NewReservation;
import dk.ungegarantien.shared.InvalidInput;
import dk.ungegarantien.shared.IsoWeek;
import dk.ungegarantien.shared.Violation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/**
 * Which seats to reserve for whom, so that everybody gets as many as asked for. Seats that were reserved for the same before stay with them, taken ones
 * first: who has one keeps it, and it counts. Nobody who has a seat is asked to move.
 */
final class ReservationPlan {

    /**
     * A seat as it is.
     *
     * @param open whether nobody has it
     * @param mark for whom it is reserved and until when; null for everybody
     */
    record Row(UUID id, IsoWeek week, int number, boolean open, Mark mark) {}

    record Mark(Beneficiary beneficiary, LocalDate until) {}

    private final List<Row> rows;
    private final Map<UUID, Mark> marks = new HashMap<>();

    private ReservationPlan(List<Row> rows) {
        this.rows = rows;
    }

    /** The mark of each seat that shall have one; fails with {@link InvalidInput} where there are not enough. */
    static ReservationPlan of(List<Row> rows, List<NewReservation> wishes) {
        var plan = new ReservationPlan(rows);
        wishes.forEach(plan::keep);
        var missing = new ArrayList<Violation>();
        for (var at = 0; at < wishes.size(); at++) {
            var wish = wishes.get(at);
            var left = plan.fill(wish);
            if (left > 0) {
                missing.add(Violation.of(
                        "reservations[%d].seats".formatted(at), "reservation-too-many", wish.seats() - left));
            }
        }
        InvalidInput.refuse(missing);
        return plan;
    }

    /** The seats that change, with what they shall be marked with; null takes the mark away. */
    Map<UUID, Mark> changes() {
        var changes = new HashMap<UUID, Mark>();
        rows.stream()
                .filter(row -> !Objects.equals(row.mark(), marks.get(row.id())))
                .forEach(row -> changes.put(row.id(), marks.get(row.id())));
        return changes;
    }

    private void keep(NewReservation wish) {
        rows.stream()
                .filter(row -> row.week().equals(wish.week()) && row.mark() != null)
                .filter(row -> row.mark().beneficiary().equals(wish.beneficiary()))
                .sorted(comparing(Row::open).thenComparing(Row::number))
                .limit(wish.seats())
                .forEach(row -> marks.put(row.id(), mark(wish)));
    }

    /** How many seats are missing in the end. */
    private long fill(NewReservation wish) {
        var missing = wish.seats()
                - rows.stream()
                        .filter(row -> row.week().equals(wish.week()))
                        .filter(row -> mark(wish).equals(marks.get(row.id())))
                        .count();
        var open = rows.stream()
                .filter(row -> row.week().equals(wish.week()) && row.open() && !marks.containsKey(row.id()))
                .sorted(comparing(Row::number, Comparator.reverseOrder()))
                .limit(missing)
                .toList();
        open.forEach(row -> marks.put(row.id(), mark(wish)));
        return missing - open.size();
    }

    private static Mark mark(NewReservation wish) {
        return new Mark(wish.beneficiary(), wish.until());
    }
}
