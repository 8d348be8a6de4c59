package dk.ungegarantien.bookings;

import static dk.ungegarantien.bookings.GivenGuests.refer;
import static dk.ungegarantien.bookings.GivenRounds.WEEK;
import static dk.ungegarantien.bookings.GivenRounds.placed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

import dk.ungegarantien.offers.GivenOffers;
import dk.ungegarantien.offers.GivenSeats;
import dk.ungegarantien.offers.OfferBody;
import dk.ungegarantien.partners.GivenPartners;
import dk.ungegarantien.shared.IsoWeek;
import dk.ungegarantien.testing.As;
import dk.ungegarantien.testing.Tables;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A host that cannot have a guest after all says so before the stay begins, and nobody meets a plain no. */
@QuarkusTest
class GuidingGuestsOnTest {

    private final As baker = As.aFirmsOwner();
    private GivenRounds.Setting setting;
    private UUID bakery;
    private UUID booking;

    @BeforeEach
    void aFullWeekThatSomebodyWaitsFor() {
        GivenPartners.anActivePartner(baker, GivenRounds.HJORRING);
        setting = GivenRounds.aRound(3);
        bakery = GivenRounds.anOffer(baker, 2);
        booking = placed(setting, setting.pupils().get(0), bakery);
        placed(setting, setting.pupils().get(1), bakery);
        setting.coordinator()
                .calls()
                .body(Map.of("offer", bakery, "week", WEEK.toString()))
                .post(
                        "/api/v1/placement-rounds/{id}/pupils/{pupil}/waiting",
                        setting.round(),
                        setting.pupils().get(2))
                .then()
                .statusCode(200);
    }

    @Test
    void the_coordinator_reads_why_the_pupil_is_told_and_the_seat_is_gone() {
        GivenRounds.publish(setting).then().statusCode(200);
        guests().body("weeks[0].guests", hasSize(2)).body("weeks[0].guests[0].mayRefer", is(true));

        refer(baker, booking, false).then().statusCode(204);

        guests().body("weeks[0].guests", hasSize(1));
        assertThat(seats(bakery)).isEqualTo(1);
        baker.calls()
                .get("/api/v1/offers/{id}/own", bakery)
                .then()
                .body("terms.weeks.find { it.week == '%s' }.seats".formatted(WEEK), is(1));
        GivenSeats.theJobWorks();
        assertThat(waiting()).containsExactly("WAITING");
        assertThat(GivenRounds.events("PlacesLost", setting.round()))
                .singleElement()
                .asString()
                .contains("Vores svend er blevet syg.", "\"pupils\": 1");
        assertThat(GivenRounds.events("PlacementChanged", setting.round()))
                .last()
                .asString()
                .contains("\"lost\": true", booking.toString());
        assertThat(Tables.texts("select kind from move where round = ? order by number desc limit 1", setting.round()))
                .containsExactly("LOST");
        assertThat(Tables.texts(
                        "select to_state from state_change where subject_id = ? and actor_role = 'partner'", booking))
                .containsExactly("RELEASED");
        refer(baker, booking, false).then().statusCode(404);
    }

    @Test
    void a_seat_that_stays_goes_to_whoever_has_waited() {
        GivenRounds.publish(setting).then().statusCode(200);
        refer(baker, booking, true).then().statusCode(204);
        assertThat(seats(bakery)).isEqualTo(2);
        GivenSeats.theJobWorks();
        assertThat(waiting()).containsExactly("OFFERED");
    }

    @Test
    void a_firm_that_wants_fewer_seats_is_told_by_name_only_of_whom_it_knows() {
        var fewer = OfferBody.internship().terms("weeks", null).week(WEEK, 1).week(GivenRounds.NEXT_WEEK, 2);
        GivenOffers.change(baker, bakery, fewer)
                .then()
                .statusCode(409)
                .body("taken[0].taken", is(2))
                .body("taken[0].affected", empty());
        GivenRounds.publish(setting).then().statusCode(200);
        GivenOffers.change(baker, bakery, fewer)
                .then()
                .statusCode(409)
                .body("taken[0].taken", is(2))
                .body("taken[0].affected.kind", contains("BOOKING", "BOOKING"))
                .body("taken[0].affected.id", hasItem(booking.toString()));
    }

    @Test
    void an_offer_keeps_its_last_seat_and_a_firm_that_has_none_left_closes_it() {
        var small = GivenRounds.anOffer(baker, 1);
        var only = placed(setting, setting.pupils().get(2), small);
        Tables.change("delete from seat where offer_id = ? and week <> ?", small, WEEK.toString());
        Tables.change(
                "update offer set terms = jsonb_set(terms, '{weeks}', jsonb_build_array(jsonb_build_object('week', ?, 'seats', 1))) where id = ?",
                WEEK.toString(),
                small);
        GivenRounds.publish(setting).then().statusCode(200);
        refer(baker, only, false).then().statusCode(409).body("type", endsWith("/last-seat"));
        assertThat(Tables.texts("select status from booking where id = ?", only))
                .containsExactly("CONFIRMED");
    }

    @Test
    void who_has_begun_who_was_not_told_of_and_whoever_comes_to_another_is_not_guided_on() {
        refer(baker, booking, false).then().statusCode(404);
        GivenRounds.publish(setting).then().statusCode(200);
        var other = As.aFirmsOwner();
        GivenPartners.anActivePartner(other, GivenRounds.HJORRING);
        refer(other, booking, false).then().statusCode(404);
        baker.calls()
                .body(Map.of("words", " "))
                .post("/api/v1/bookings/{id}/referral", booking)
                .then()
                .statusCode(400)
                .body("violations.field", contains("words"));
        Tables.change(
                "update booking_week set week = ? where booking = ?",
                IsoWeek.of(LocalDate.now()).toString(),
                booking);
        refer(baker, booking, false).then().statusCode(409).body("type", endsWith("/stay-has-begun"));
    }

    private ValidatableResponse guests() {
        return baker.calls().get("/api/v1/me/partner/guests").then().statusCode(200);
    }

    private List<String> waiting() {
        return Tables.texts("select state from waiting where offer = ?", bakery);
    }

    private static int seats(UUID offer) {
        return Integer.parseInt(
                Tables.texts("select count(*) from seat where offer_id = ? and week = ?", offer, WEEK.toString())
                        .get(0));
    }
}
