package dk.ungegarantien.offers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

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
class SeatsTest {

    private final As baker = As.aFirmsOwner();

    @Inject
    Seats seats;

    @BeforeEach
    void anActiveFirm() {
        GivenPartners.anActivePartner(baker, "860");
    }

    @Test
    void of_fifty_who_take_at_once_three_get_the_three_seats() throws Exception {
        var week = OfferBody.aWeekAhead();
        var offer = GivenOffers.anInternshipBy(baker, week, 3);
        assertThat(GivenSeats.atOnce(50, () -> take(offer, week, UUID.randomUUID())))
                .isEqualTo(3);
        assertThat(Tables.texts("select count(taken_by) from seat where offer_id = ?", offer))
                .containsExactly("3");
    }

    @Test
    void of_fifty_who_take_at_once_for_the_same_taker_one_gets_a_seat() throws Exception {
        var offer = GivenOffers.anIntroJobBy(baker, 20);
        var taker = UUID.randomUUID();
        assertThat(GivenSeats.atOnce(50, () -> take(offer, null, taker))).isEqualTo(1);
    }

    @Test
    void a_seat_given_back_is_free_again() {
        var offer = GivenOffers.anIntroJobBy(baker, 1);
        var first = UUID.randomUUID();
        take(offer, null, first);
        assertThatThrownBy(() -> take(offer, null, UUID.randomUUID())).isInstanceOf(NoFreeSeat.class);
        GivenSeats.inTransaction(() -> seats.release(first));
        take(offer, null, UUID.randomUUID());
    }

    @Test
    void another_week_has_seats_of_its_own() {
        var week = OfferBody.aWeekAhead();
        var offer = GivenOffers.anInternshipBy(baker, week, 1);
        assertThatThrownBy(() -> take(offer, week.plus(1), UUID.randomUUID())).isInstanceOf(NoFreeSeat.class);
        assertThatThrownBy(() -> take(offer, null, UUID.randomUUID())).isInstanceOf(NoFreeSeat.class);
        take(offer, week, UUID.randomUUID());
    }

    @Test
    void fewer_seats_than_are_taken_are_refused() {
        var offer = GivenOffers.anIntroJobBy(baker, 3);
        take(offer, null, UUID.randomUUID());
        take(offer, null, UUID.randomUUID());
        GivenOffers.change(baker, offer, OfferBody.introJob().terms("positions", 1))
                .then()
                .statusCode(409)
                .body("type", containsString("seats-taken"))
                .body("taken[0].taken", is(2))
                .body("taken[0].wanted", is(1))
                .body("taken[0].week", nullValue());
        GivenOffers.change(baker, offer, OfferBody.introJob().terms("positions", 2))
                .then()
                .statusCode(200)
                .body("free", is(0));
    }

    @Test
    void a_week_in_which_somebody_has_a_seat_stays() {
        var week = OfferBody.aWeekAhead();
        var offer = GivenOffers.anInternshipBy(baker, week, 2);
        take(offer, week, UUID.randomUUID());
        var elsewhere = OfferBody.internship().terms("weeks", null).week(week.plus(2), 2);
        GivenOffers.change(baker, offer, elsewhere)
                .then()
                .statusCode(409)
                .body("taken.week", contains(week.toString()))
                .body("taken.wanted", contains(0));
    }

    @Test
    void the_database_itself_lets_no_taken_seat_go() {
        var offer = GivenOffers.anIntroJobBy(baker, 1);
        take(offer, null, UUID.randomUUID());
        assertThatThrownBy(() -> Tables.texts("delete from seat where offer_id = ? returning id::text", offer))
                .hasStackTraceContaining("is taken");
        assertThatThrownBy(() -> Tables.texts(
                        "update seat set taken_by = uuidv7() where offer_id = ? returning id::text", offer))
                .hasStackTraceContaining("is taken");
    }

    private void take(UUID offer, IsoWeek week, UUID taker) {
        GivenSeats.inTransaction(() -> seats.take(offer, week, taker, SeatClaim.PUBLIC));
    }
}
