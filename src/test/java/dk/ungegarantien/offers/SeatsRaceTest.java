package dk.ungegarantien.offers;

import static dk.ungegarantien.offers.GivenSeats.atOnce;
import static dk.ungegarantien.offers.GivenSeats.inTransaction;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.ungegarantien.partners.GivenPartners;
import dk.ungegarantien.shared.IsoWeek;
import dk.ungegarantien.testing.As;
import dk.ungegarantien.testing.Tables;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Many at once for few seats. The whole race, on three replicas, is {@code SeatRacesIT}. */
@QuarkusTest
class SeatsRaceTest {

    private final As baker = As.aFirmsOwner();
    private final IsoWeek week = OfferBody.aWeekAhead();

    @Inject
    Seats seats;

    @Inject
    AgroalDataSource database;

    @BeforeEach
    void anActiveFirm() {
        GivenPartners.anActivePartner(baker, "860");
    }

    @Test
    void of_two_hundred_at_once_ten_get_the_ten_seats_and_none_is_left() throws Exception {
        var offer = GivenOffers.anInternshipBy(baker, week, 10);
        assertThat(atOnce(200, () -> GivenSeats.taken(offer, week))).isEqualTo(10);
        assertThat(GivenSeats.takers(offer)).hasSize(10).doesNotHaveDuplicates();
    }

    @Test
    void no_seat_is_left_over_when_those_who_were_faster_give_up() throws Exception {
        var offer = GivenOffers.anInternshipBy(baker, week, 5);
        var turn = new AtomicInteger();
        assertThat(atOnce(60, () -> {
                    var givesUp = turn.getAndIncrement() % 2 == 0;
                    inTransaction(() -> seats.take(offer, week, UUID.randomUUID(), SeatClaim.PUBLIC)
                            .invoke(() -> {
                                if (givesUp) throw new IllegalStateException("gives up");
                            }));
                }))
                .isEqualTo(5);
        assertThat(GivenSeats.takers(offer)).hasSize(5);
    }

    @Test
    void of_a_hold_that_ends_while_it_is_being_kept_one_has_the_seat_in_the_end() throws Exception {
        var offer = GivenOffers.anInternshipBy(baker, week, 1);
        for (var round = 0; round < 10; round++) {
            var late = GivenSeats.held(offer, week, GivenSeats.aMinuteAgo());
            var other = UUID.randomUUID();
            var turn = new AtomicInteger();
            var winners = atOnce(3, () -> {
                switch (turn.getAndIncrement()) {
                    case 0 -> inTransaction(() -> seats.keep(late));
                    case 1 -> inTransaction(() -> seats.take(offer, week, other, SeatClaim.PUBLIC));
                    default -> {
                        GivenSeats.theJobWorks();
                        throw new IllegalStateException("the job wins nothing");
                    }
                }
            });
            assertThat(winners).as("round %d", round).isLessThanOrEqualTo(1);
            assertThat(GivenSeats.takers(offer)).hasSize((int) winners);
            inTransaction(() -> seats.release(late));
            inTransaction(() -> seats.release(other));
        }
    }

    /** Two who looked before either wrote: what a program does that knows no locks. */
    @Test
    void without_the_trigger_a_seat_is_taken_twice_and_with_it_it_is_not() throws SQLException {
        Tables.change("create schema if not exists without_rules");
        Tables.change("create table if not exists without_rules.seat (like public.seat including all)");
        var unguarded = aSeatIn("without_rules.seat");
        takeBoth("without_rules.seat", unguarded);
        assertThat(Tables.texts("select taken_by from without_rules.seat where id = ?", unguarded))
                .as("the second has driven out the first, who was told that it has the seat")
                .containsExactly(SECOND.toString());
        Tables.change("drop schema without_rules cascade");

        var offer = GivenOffers.anInternshipBy(baker, week, 1);
        var guarded = UUID.fromString(
                Tables.texts("select id from seat where offer_id = ?", offer).get(0));
        assertThatThrownBy(() -> takeBoth("seat", guarded)).hasMessageContaining("is taken");
        assertThat(GivenSeats.takers(offer)).containsExactly(FIRST.toString());
        Tables.change("update seat set taken_by = null, taken_at = null where id = ?", guarded);
    }

    private static final UUID FIRST = UUID.randomUUID();
    private static final UUID SECOND = UUID.randomUUID();

    private UUID aSeatIn(String table) {
        var id = UUID.randomUUID();
        Tables.change(
                "insert into %s (id, municipality_code, offer_id, number) values (?, '860', ?, 1)".formatted(table),
                id,
                UUID.randomUUID());
        return id;
    }

    private void takeBoth(String table, UUID seat) throws SQLException {
        try (var one = database.getConnection();
                var other = database.getConnection()) {
            assertThat(looksFree(one, table, seat)).isTrue();
            assertThat(looksFree(other, table, seat)).isTrue();
            take(one, table, seat, FIRST);
            take(other, table, seat, SECOND);
        }
    }

    private static boolean looksFree(Connection connection, String table, UUID seat) throws SQLException {
        try (var query = connection.prepareStatement("select taken_by is null from %s where id = ?".formatted(table))) {
            query.setObject(1, seat);
            var row = query.executeQuery();
            return row.next() && row.getBoolean(1);
        }
    }

    private static void take(Connection connection, String table, UUID seat, UUID taker) throws SQLException {
        try (var update = connection.prepareStatement(
                "update %s set taken_by = ?, taken_at = now() where id = ?".formatted(table))) {
            update.setObject(1, taker);
            update.setObject(2, seat);
            update.executeUpdate();
        }
    }
}
