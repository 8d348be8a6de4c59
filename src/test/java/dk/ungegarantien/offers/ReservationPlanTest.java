package dk.ungegarantien.offers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.ungegarantien.offers.NewReservations.NewReservation;
import dk.ungegarantien.offers.ReservationPlan.Mark;
import dk.ungegarantien.offers.ReservationPlan.Row;
import dk.ungegarantien.shared.InvalidInput;
import dk.ungegarantien.shared.IsoWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ReservationPlanTest {

    private static final IsoWeek WEEK = IsoWeek.of("2027-W06");
    private static final LocalDate DAY = LocalDate.of(2027, 1, 11);
    private static final Beneficiary SCHOOL = new Beneficiary(UUID.randomUUID(), null);
    private static final Beneficiary DISTRICT = new Beneficiary(null, UUID.randomUUID());
    private static final Mark SCHOOLS = new Mark(SCHOOL, DAY);
    private static final Mark DISTRICTS = new Mark(DISTRICT, DAY);

    private final List<Row> rows = new ArrayList<>();

    @Test
    void open_seats_are_reserved_as_asked() {
        seats(5, true, null);
        assertThat(changes(wish(SCHOOL, 2), wish(DISTRICT, 3)).values())
                .containsExactlyInAnyOrder(SCHOOLS, SCHOOLS, DISTRICTS, DISTRICTS, DISTRICTS);
    }

    @Test
    void asking_for_what_is_there_changes_nothing() {
        seats(2, true, SCHOOLS);
        seats(1, false, SCHOOLS);
        seats(1, true, null);
        assertThat(changes(wish(SCHOOL, 3))).isEmpty();
    }

    @Test
    void of_fewer_the_taken_ones_stay_reserved() {
        seats(2, true, SCHOOLS);
        seats(1, false, SCHOOLS);
        assertThat(changes(wish(SCHOOL, 1)).keySet())
                .containsExactlyInAnyOrder(rows.get(0).id(), rows.get(1).id());
    }

    @Test
    void what_is_taken_back_is_there_for_others_in_the_same_change() {
        seats(3, true, SCHOOLS);
        assertThat(changes(wish(DISTRICT, 3)).values()).containsOnly(DISTRICTS).hasSize(3);
    }

    @Test
    void taken_seats_of_everybody_cannot_be_reserved_any_more() {
        seats(2, false, null);
        seats(1, true, null);
        assertThatThrownBy(() -> changes(wish(SCHOOL, 2))).isInstanceOf(InvalidInput.class);
    }

    @Test
    void another_day_is_written_at_the_seats_that_are_reserved_already() {
        seats(1, false, SCHOOLS);
        var later = DAY.plusDays(2);
        assertThat(ReservationPlan.of(rows, List.of(new NewReservation(WEEK, SCHOOL.school(), null, 1, later)))
                        .changes()
                        .values())
                .containsExactly(new Mark(SCHOOL, later));
    }

    @Test
    void without_wishes_every_mark_is_taken_away() {
        seats(2, true, DISTRICTS);
        assertThat(new ArrayList<>(changes().values())).isEqualTo(Collections.nCopies(2, null));
    }

    private void seats(int many, boolean open, Mark mark) {
        for (var at = 0; at < many; at++) {
            rows.add(new Row(UUID.randomUUID(), WEEK, rows.size() + 1, open, mark));
        }
    }

    private static NewReservation wish(Beneficiary whom, int seats) {
        return new NewReservation(WEEK, whom.school(), whom.district(), seats, DAY);
    }

    private Map<UUID, Mark> changes(NewReservation... wishes) {
        return ReservationPlan.of(rows, List.of(wishes)).changes();
    }
}
