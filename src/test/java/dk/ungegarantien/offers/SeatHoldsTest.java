package dk.ungegarantien.offers;

import static dk.ungegarantien.offers.GivenSeats.aMinuteAgo;
import static dk.ungegarantien.offers.GivenSeats.held;
import static dk.ungegarantien.offers.GivenSeats.inTransaction;
import static dk.ungegarantien.offers.GivenSeats.inTwentyMinutes;
import static dk.ungegarantien.offers.GivenSeats.taken;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.is;

import dk.ungegarantien.partners.GivenPartners;
import dk.ungegarantien.shared.IsoWeek;
import dk.ungegarantien.testing.As;
import dk.ungegarantien.testing.Tables;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SeatHoldsTest {

    private final As baker = As.aFirmsOwner();
    private final IsoWeek week = OfferBody.aWeekAhead();

    @Inject
    Seats seats;

    @BeforeEach
    void anActiveFirm() {
        GivenPartners.anActivePartner(baker, "860");
    }

    @Test
    void a_seat_that_is_held_is_nobody_elses_and_becomes_a_place_when_it_is_kept() {
        var offer = GivenOffers.anInternshipBy(baker, week, 1);
        var holder = held(offer, week, inTwentyMinutes());
        assertThatThrownBy(() -> taken(offer, week)).isInstanceOf(NoFreeSeat.class);
        free(offer, 0);
        inTransaction(() -> seats.keep(holder));
        inTransaction(() -> seats.keep(holder));
        assertThat(Tables.texts("select held_until from seat where offer_id = ?", offer))
                .containsOnlyNulls();
    }

    @Test
    void a_hold_that_is_over_keeps_the_seat_from_nobody() {
        var offer = GivenOffers.anInternshipBy(baker, week, 1);
        var late = held(offer, week, aMinuteAgo());
        var other = taken(offer, week);
        assertThat(GivenSeats.takers(offer)).containsExactly(other.toString());
        assertThatThrownBy(() -> inTransaction(() -> seats.keep(late))).isInstanceOf(HoldOver.class);
    }

    @Test
    void who_decides_too_late_still_gets_the_seat_when_nobody_else_has_it() {
        var offer = GivenOffers.anInternshipBy(baker, week, 1);
        var late = held(offer, week, aMinuteAgo());
        inTransaction(() -> seats.keep(late));
        assertThatThrownBy(() -> taken(offer, week)).isInstanceOf(NoFreeSeat.class);
    }

    @Test
    void who_held_a_seat_gets_the_same_one_again() {
        var offer = GivenOffers.anInternshipBy(baker, week, 2);
        var late = held(offer, week, aMinuteAgo());
        inTransaction(() -> seats.hold(offer, week, late, SeatClaim.PUBLIC, inTwentyMinutes()));
        assertThat(GivenSeats.takers(offer)).containsExactly(late.toString());
        assertThatThrownBy(() -> inTransaction(() -> seats.take(offer, week, late, SeatClaim.PUBLIC)))
                .hasStackTraceContaining("seat_taker_once");
    }

    @Test
    void the_job_gives_free_what_nobody_has_kept_and_search_knows() {
        var offer = GivenOffers.anInternshipBy(baker, week, 2);
        held(offer, week, aMinuteAgo());
        var lasting = held(offer, week, inTwentyMinutes());
        GivenSeats.theJobWorks();
        assertThat(GivenSeats.takers(offer)).containsExactly(lasting.toString());
        free(offer, 1);
        assertThat(Tables.texts("select open_weeks::text from listed_offer where id = ?", offer))
                .containsExactly("{" + week + "}");
    }

    @Test
    void those_who_wait_learn_of_freed_seats_and_holders_that_their_hold_is_over() {
        var offer = GivenOffers.anInternshipBy(baker, week, 2);
        GivenSeats.theJobWorks();
        HeardOfSeats.forget();
        var late = held(offer, week, aMinuteAgo());
        var second = held(offer, week, aMinuteAgo());
        taken(offer, week);
        GivenSeats.theJobWorks();
        assertThat(HeardOfSeats.lost()).containsExactlyInAnyOrder(late, second);
        assertThat(HeardOfSeats.freed(offer)).containsExactly(week);
        GivenSeats.theJobWorks();
        assertThat(HeardOfSeats.freed(offer)).as("once").hasSize(1);
    }

    @Test
    void those_who_wait_learn_of_seats_that_are_given_back_and_added() {
        var offer = GivenOffers.anIntroJobBy(baker, 1);
        var taker = taken(offer, null);
        GivenSeats.theJobWorks();
        HeardOfSeats.forget();
        inTransaction(() -> seats.release(taker));
        GivenSeats.theJobWorks();
        assertThat(HeardOfSeats.freed(offer)).hasSize(1);
        assertThat(HeardOfSeats.lost()).isEmpty();
        GivenOffers.change(baker, offer, OfferBody.introJob().terms("positions", 2))
                .then()
                .statusCode(200);
        GivenSeats.theJobWorks();
        assertThat(HeardOfSeats.freed(offer)).hasSize(2);
    }

    @Test
    void the_database_lets_no_lasting_hold_go_and_turns_no_place_into_a_hold() {
        var offer = GivenOffers.anIntroJobBy(baker, 1);
        var holder = held(offer, null, inTwentyMinutes());
        assertRefused("delete from seat where offer_id = ?", offer);
        assertRefused("update seat set taken_by = uuidv7() where offer_id = ?", offer);
        assertRefused("update seat set week = '2099-W01' where offer_id = ?", offer);
        inTransaction(() -> seats.keep(holder));
        assertRefused("update seat set held_until = now() - interval '1 hour' where offer_id = ?", offer);
    }

    @Test
    void a_hold_that_is_over_does_not_stop_the_firm_from_offering_less() {
        var offer = GivenOffers.anIntroJobBy(baker, 2);
        taken(offer, null);
        held(offer, null, aMinuteAgo());
        GivenOffers.change(baker, offer, OfferBody.introJob().terms("positions", 1))
                .then()
                .statusCode(200)
                .body("free", is(0));
    }

    private static void assertRefused(String sql, UUID offer) {
        assertThatThrownBy(() -> Tables.change(sql, offer)).hasStackTraceContaining("is taken");
    }

    private static void free(UUID offer, int free) {
        As.nobody().get("/api/v1/offers/{id}", offer).then().body("free", is(free));
    }
}
