package dk.ungegarantien.bookings;

import static dk.ungegarantien.bookings.GivenRounds.WEEK;
import static dk.ungegarantien.bookings.GivenRounds.aMove;
import static dk.ungegarantien.bookings.GivenRounds.move;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import dk.ungegarantien.offers.GivenSeats;
import dk.ungegarantien.partners.GivenPartners;
import dk.ungegarantien.testing.As;
import dk.ungegarantien.testing.Tables;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Seats that are kept while somebody decides. */
@QuarkusTest
class HoldsTest {

    private GivenRounds.Setting setting;
    private GivenRounds.Setting others;
    private As owner;
    private GivenPartners.Firm firm;
    private UUID bakery;

    @BeforeEach
    void aRoundAndAFirm() {
        setting = GivenRounds.aRound(2);
        others = GivenRounds.aRound(1);
        owner = As.aFirmsOwner();
        firm = GivenPartners.anActivePartner(owner, GivenRounds.HJORRING);
        bakery = GivenRounds.anOffer(owner, 2);
    }

    @Test
    void a_coordinator_keeps_seats_and_placing_uses_them_up() {
        hold(Map.of("offer", bakery, "week", WEEK.toString(), "seats", 2))
                .then()
                .statusCode(200)
                .body("holds", hasSize(2))
                .body("holds[0].heldUntil", notNullValue())
                .body("seats.find { it.week.week == '%s' }.week.held".formatted(WEEK), is(2));
        move(others.coordinator(), others.round(), aMove(others.pupil(), List.of(), bakery, WEEK))
                .then()
                .statusCode(409)
                .body("blocked[0].blocks.obstacle", hasItem("FULL"));
        move(setting.coordinator(), setting.round(), aMove(setting.pupil(), List.of(), bakery, WEEK))
                .then()
                .statusCode(200)
                .body("holds", hasSize(1));
    }

    @Test
    void a_hold_is_given_back_before_its_end_and_a_placement_is_not() {
        var hold = hold(Map.of("offer", bakery, "week", WEEK.toString()))
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getUUID("holds[0].id");
        setting.coordinator()
                .calls()
                .delete("/api/v1/bookings/{id}", hold)
                .then()
                .statusCode(204);
        assertThat(GivenRounds.board(setting).getList("holds")).isEmpty();
        var placed = GivenRounds.placed(setting, setting.pupil(), bakery);
        setting.coordinator()
                .calls()
                .delete("/api/v1/bookings/{id}", placed)
                .then()
                .statusCode(409)
                .body("type", endsWith("/booking-state"));
        others.coordinator()
                .calls()
                .delete("/api/v1/bookings/{id}", placed)
                .then()
                .statusCode(404);
    }

    @Test
    void a_pupil_keeps_one_seat_for_twenty_minutes() {
        var young = GivenRounds.joined(setting.pupil());
        own(young, bakery, WEEK.toString()).then().statusCode(200).body("hold.heldUntil", notNullValue());
        own(young, bakery, GivenRounds.NEXT_WEEK.toString())
                .then()
                .statusCode(200)
                .body("hold.weeks", hasItem(GivenRounds.NEXT_WEEK.toString()));
        assertThat(Tables.texts(
                        "select extract(epoch from held_until - booked_at)::int / 60 from booking where pupil = ? and status = 'HELD'",
                        setting.pupil()))
                .containsExactly("20");
        move(setting.coordinator(), setting.round(), aMove(setting.pupil(), List.of(), bakery, WEEK))
                .then()
                .statusCode(200)
                .body("moves.last().bookings", hasSize(1));
        assertThat(Tables.texts("select count(*) from seat where offer_id = ? and taken_by is not null", bakery))
                .containsExactly("1");
        young.calls()
                .delete("/api/v1/me/placement-rounds/{id}/hold", setting.round())
                .then()
                .statusCode(200)
                .body("hold", nullValue());
    }

    @Test
    void a_hold_that_is_over_keeps_the_seat_from_nobody() {
        var one = GivenRounds.anOffer(owner, 1);
        var young = GivenRounds.joined(setting.pupil());
        own(young, one, WEEK.toString()).then().statusCode(200);
        timePasses(one);
        move(others.coordinator(), others.round(), aMove(others.pupil(), List.of(), one, WEEK))
                .then()
                .statusCode(200);
        own(young, one, WEEK.toString()).then().statusCode(409).body("type", endsWith("/match-blocked"));
        own(young, bakery, WEEK.toString()).then().statusCode(200);
    }

    @Test
    void news_of_a_hold_that_was_let_go_waits_for_no_round() {
        var one = GivenRounds.anOffer(owner, 1);
        GivenSeats.theJobWorks();
        var young = GivenRounds.joined(setting.pupil());
        own(young, one, WEEK.toString()).then().statusCode(200);
        timePasses(one);
        own(young, bakery, WEEK.toString()).then().statusCode(200);
        Tables.whileLocked("placement_round", setting.round(), GivenSeats::theJobWorks);
        assertThat(Tables.texts("select id from freed_seat where offer_id = ?", one))
                .isEmpty();
    }

    @Test
    void a_seat_is_held_only_for_whom_it_would_take() {
        var young = GivenRounds.joined(setting.pupil());
        assertThat(told(young, "holdable")).containsExactly(true);
        GivenRounds.placed(setting, setting.pupil(), GivenRounds.anOffer(owner, 1));
        assertThat(told(young, "possible")).containsExactly(true);
        assertThat(told(young, "holdable")).containsExactly(false);
        own(young, bakery, WEEK.toString())
                .then()
                .statusCode(409)
                .body("blocked[0].blocks.obstacle", hasItem("ALREADY_PLACED"));
        assertThat(Tables.texts("select id from seat where offer_id = ? and taken_by is not null", bakery))
                .isEmpty();
    }

    private List<Boolean> told(As young, String what) {
        return GivenRounds.choosable(young, setting.round(), bakery, what, true);
    }

    private static void timePasses(UUID offer) {
        Tables.change(
                "update seat set held_until = now() - interval '1 minute' where offer_id = ? and taken_by is not null",
                offer);
        Tables.change(
                "update booking set held_until = now() - interval '1 minute' where offer = ? and status = 'HELD'",
                offer);
    }

    private Response hold(Map<String, Object> body) {
        return setting.coordinator()
                .calls()
                .body(new HashMap<>(body))
                .post("/api/v1/placement-rounds/{id}/holds", setting.round());
    }

    private Response own(As young, UUID offer, String week) {
        return young.calls()
                .body(Map.of("offer", offer, "week", week))
                .post("/api/v1/me/placement-rounds/{id}/hold", setting.round());
    }
}
