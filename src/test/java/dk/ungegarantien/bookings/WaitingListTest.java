package dk.ungegarantien.bookings;

import static dk.ungegarantien.bookings.GivenRounds.NEXT_WEEK;
import static dk.ungegarantien.bookings.GivenRounds.WEEK;
import static dk.ungegarantien.bookings.GivenRounds.aMove;
import static dk.ungegarantien.bookings.GivenRounds.move;
import static dk.ungegarantien.bookings.GivenRounds.placed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;

import dk.ungegarantien.offers.GivenSeats;
import dk.ungegarantien.partners.GivenPartners;
import dk.ungegarantien.shared.IsoWeek;
import dk.ungegarantien.testing.As;
import dk.ungegarantien.testing.Tables;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who waits for a full week gets the seat that falls free, in the order of coming. */
@QuarkusTest
class WaitingListTest {

    private GivenRounds.Setting setting;
    private GivenRounds.Setting others;
    private As owner;
    private UUID bakery;
    private UUID first;
    private UUID second;
    private UUID third;

    @BeforeEach
    void aFullWeek() {
        setting = GivenRounds.aRound(4);
        others = GivenRounds.aRound(1);
        owner = As.aFirmsOwner();
        GivenPartners.anActivePartner(owner, GivenRounds.HJORRING);
        bakery = GivenRounds.anOffer(owner, 1);
        first = setting.pupils().get(1);
        second = setting.pupils().get(2);
        third = setting.pupils().get(3);
    }

    @Test
    void nobody_waits_where_a_seat_is_free_or_more_stands_in_the_way_or_twice() {
        queue(first).then().statusCode(409).body("type", endsWith("/seats-free"));
        var booking = placed(setting, setting.pupil(), bakery);
        queue(setting.pupil()).then().statusCode(409).body("type", endsWith("/match-blocked"));
        queue(first)
                .then()
                .statusCode(200)
                .body("moves.kind", contains("QUEUED"))
                .body("waiting.pupil", contains(first.toString()))
                .body("waiting[0].place", is(1));
        queue(first).then().statusCode(409).body("type", endsWith("/already-waiting"));
        assertThat(booking).isNotNull();
    }

    @Test
    void a_freed_seat_goes_to_the_first_who_says_yes_and_has_a_place() {
        var booking = placed(setting, setting.pupil(), bakery);
        var young = GivenRounds.joined(first);
        var behind = GivenRounds.joined(second);
        join(young).then().statusCode(200).body("waiting[0].place", is(1)).body("waiting[0].state", is("WAITING"));
        join(behind).then().statusCode(200).body("waiting[0].place", is(2));
        released(setting.pupil(), booking);
        move(others.coordinator(), others.round(), aMove(others.pupil(), List.of(), bakery, WEEK))
                .then()
                .statusCode(409);
        GivenSeats.theJobWorks();

        var hold = mine(young)
                .then()
                .statusCode(200)
                .body("waiting[0].state", is("OFFERED"))
                .body("waiting[0].heldUntil", notNullValue())
                .body("hold", is((Object) null))
                .extract()
                .jsonPath()
                .getUUID("waiting[0].booking");
        mine(behind).then().body("waiting[0].place", is(1));
        assertThat(GivenRounds.events("SeatOffered", setting.round()))
                .hasSize(1)
                .first()
                .asString()
                .contains(first.toString());
        var board = GivenRounds.board(setting);
        assertThat(board.getList("waiting.state")).containsExactly("OFFERED", "WAITING");
        confirm(behind, hold).then().statusCode(404);
        confirm(young, hold).then().statusCode(200).body("waiting", empty());
        confirm(young, hold).then().statusCode(200);
        assertThat(live(first)).containsExactly("PLACED");
        assertThat(states()).containsExactly("TAKEN", "WAITING");
        assertThat(Tables.texts("select kind from move where round = ? order by number", setting.round()))
                .containsExactly("PLACED", "QUEUED", "QUEUED", "RELEASED", "HELD", "PLACED");
        assertThat(Tables.texts(
                        "select to_state from state_change where subject_type = 'waiting' and subject_id in (select id from waiting where pupil = ?) order by id",
                        first))
                .containsExactly("WAITING", "OFFERED", "TAKEN");
    }

    @Test
    void who_does_not_answer_in_time_is_passed_over_and_the_next_is_asked() {
        var booking = placed(setting, setting.pupil(), bakery);
        var young = GivenRounds.joined(first);
        join(young).then().statusCode(200);
        queue(second).then().statusCode(200);
        released(setting.pupil(), booking);
        GivenSeats.theJobWorks();
        GivenSeats.theJobWorks();
        assertThat(states()).containsExactly("OFFERED", "WAITING");
        var hold = hold(first);
        timePasses();
        confirm(young, hold).then().statusCode(409).body("type", endsWith("/seat-offer-over"));
        move(others.coordinator(), others.round(), aMove(others.pupil(), List.of(), bakery, WEEK))
                .then()
                .statusCode(409);
        GivenSeats.theJobWorks();
        assertThat(states()).containsExactly("PASSED", "OFFERED");
        confirm(young, hold).then().statusCode(409).body("type", endsWith("/seat-offer-over"));
        assertThat(takenSeats()).isEqualTo(1);
        join(young).then().statusCode(200).body("waiting[0].place", is(1));

        // the coordinator says yes for who has no device
        move(setting.coordinator(), setting.round(), aMove(second, List.of(), bakery, WEEK))
                .then()
                .statusCode(200);
        assertThat(states()).containsExactly("PASSED", "TAKEN", "WAITING");
        assertThat(takenSeats()).isEqualTo(1);
    }

    @Test
    void a_seat_of_which_the_list_is_never_told_is_everybodys_after_five_minutes() {
        var booking = placed(setting, setting.pupil(), bakery);
        queue(first).then().statusCode(200);
        released(setting.pupil(), booking);
        Tables.change("update freed_seat set at = now() - interval '4 minutes' where offer_id = ?", bakery);
        move(others.coordinator(), others.round(), aMove(others.pupil(), List.of(), bakery, WEEK))
                .then()
                .statusCode(409);
        Tables.change("update freed_seat set at = now() - interval '6 minutes' where offer_id = ?", bakery);
        move(others.coordinator(), others.round(), aMove(others.pupil(), List.of(), bakery, WEEK))
                .then()
                .statusCode(200);
        GivenSeats.theJobWorks();
        assertThat(states()).containsExactly("WAITING");
    }

    @Test
    void who_does_not_fit_any_more_is_skipped_and_keeps_the_place() {
        var bookings = placed(setting, setting.pupil(), bakery);
        queue(first).then().statusCode(200);
        queue(second).then().statusCode(200);
        placed(setting, first, GivenRounds.anOffer(owner, 1));
        released(setting.pupil(), bookings);
        GivenSeats.theJobWorks();
        assertThat(states()).containsExactly("WAITING", "OFFERED");
    }

    @Test
    void who_leaves_frees_the_way_and_what_was_held_goes_on() {
        var booking = placed(setting, setting.pupil(), bakery);
        var young = GivenRounds.joined(first);
        join(young).then().statusCode(200);
        queue(second).then().statusCode(200);
        queue(third).then().statusCode(200);
        unqueue(second).then().statusCode(200).body("waiting", hasSize(2));
        unqueue(second).then().statusCode(404);
        released(setting.pupil(), booking);
        GivenSeats.theJobWorks();
        young.calls()
                .queryParam("offer", bakery)
                .queryParam("week", WEEK.toString())
                .delete("/api/v1/me/placement-rounds/{id}/waiting", setting.round())
                .then()
                .statusCode(200)
                .body("waiting", empty());
        GivenSeats.theJobWorks();
        assertThat(states()).containsExactly("LEFT", "LEFT", "OFFERED");
        // the coordinator gives the hold back: nobody is left to be asked, and the seat is free
        setting.coordinator()
                .calls()
                .delete("/api/v1/bookings/{id}", hold(third))
                .then()
                .statusCode(204);
        GivenSeats.theJobWorks();
        assertThat(states()).containsExactly("LEFT", "LEFT", "PASSED");
        placed(setting, setting.pupil(), bakery);
    }

    @Test
    void added_seats_and_reservations_that_end_are_offered_too() {
        placed(setting, setting.pupil(), bakery);
        queue(first).then().statusCode(200);
        queue(second).then().statusCode(200);
        Tables.change(
                "insert into seat (municipality_code, offer_id, week, number) select municipality_code, offer_id, week, 2 from seat where offer_id = ? and week = ?",
                bakery,
                WEEK.toString());
        GivenSeats.theJobWorks();
        assertThat(states()).containsExactly("OFFERED", "WAITING");
        Tables.change(
                "insert into seat (municipality_code, offer_id, week, number, reserved_school, reserved_until) select municipality_code, offer_id, week, 3, ?, current_date + 9 from seat where offer_id = ? and week = ? and number = 1",
                others.school(),
                bakery,
                WEEK.toString());
        GivenSeats.theJobWorks();
        assertThat(states()).containsExactly("OFFERED", "WAITING");
        Tables.change("update seat set reserved_until = current_date - 1 where offer_id = ? and number = 3", bakery);
        GivenSeats.theJobWorks();
        assertThat(states()).containsExactly("OFFERED", "OFFERED");
        assertThat(takenSeats()).isEqualTo(3);
    }

    @Test
    void a_coordinator_hands_a_place_on_in_one_go_past_those_who_wait() {
        var booking = placed(setting, setting.pupil(), bakery);
        queue(first).then().statusCode(200);
        move(
                        setting.coordinator(),
                        setting.round(),
                        aMove(setting.pupil(), List.of(booking), null, null),
                        aMove(third, List.of(), bakery, WEEK))
                .then()
                .statusCode(200);
        GivenSeats.theJobWorks();
        assertThat(states()).containsExactly("WAITING");
        assertThat(live(third)).containsExactly("PLACED");
    }

    @Test
    void two_weeks_have_two_queues_and_an_offer_that_closes_has_none() {
        placed(setting, setting.pupil(), bakery);
        queue(first).then().statusCode(200);
        queue(first, NEXT_WEEK).then().statusCode(409).body("type", endsWith("/seats-free"));
        owner.calls().post("/api/v1/offers/{id}/closure", bakery).then().statusCode(200);
        assertThat(states()).containsExactly("LEFT");
        assertThat(GivenRounds.board(setting).getList("waiting")).isEmpty();
        assertThat(GivenRounds.events("QueueEnded", setting.round()))
                .singleElement()
                .asString()
                .contains(first.toString(), WEEK.toString(), "closed\": true");
        assertThat(lastMoves(2)).containsExactly("LOST", "QUEUED");
    }

    @Test
    void whoever_is_asked_when_the_offer_closes_is_told_too() {
        var booking = placed(setting, setting.pupil(), bakery);
        queue(first).then().statusCode(200);
        released(setting.pupil(), booking);
        GivenSeats.theJobWorks();
        assertThat(states()).containsExactly("OFFERED");
        owner.calls().post("/api/v1/offers/{id}/closure", bakery).then().statusCode(200);
        assertThat(states()).containsExactly("PASSED");
        assertThat(GivenRounds.events("QueueEnded", setting.round())).hasSize(1);
    }

    @Test
    void when_it_is_too_late_to_ask_nobody_waits_any_more_and_who_has_no_place_then_is_told() {
        placed(setting, setting.pupil(), bakery);
        queue(first).then().statusCode(200);
        queue(second).then().statusCode(200);
        placed(setting, second, GivenRounds.anOffer(owner, 1));
        GivenRounds.queuesEnd();
        assertThat(states()).containsExactly("WAITING", "WAITING");
        theWeekComes();
        GivenRounds.queuesEnd();
        assertThat(states()).containsExactly("LEFT", "LEFT");
        assertThat(GivenRounds.events("QueueEnded", setting.round()))
                .singleElement()
                .asString()
                .contains(first.toString(), "closed\": false");
    }

    @Test
    void a_full_place_is_among_what_one_may_choose_and_can_be_waited_for() {
        var young = GivenRounds.joined(first);
        placed(setting, setting.pupil(), bakery);
        var found = young.calls()
                .queryParam("limit", 100)
                .get("/api/v1/me/placement-rounds/{id}/offers", setting.round())
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        assertThat(found.<Boolean>getList(
                        "items.findAll { it.offer.id == '%s' }.weeks.flatten().findAll { it.week == '%s' }.waitable"
                                .formatted(bakery, WEEK)))
                .containsExactly(true);
    }

    @Test
    void nobody_waits_for_a_single_week_of_fixed_weekdays() {
        placed(setting, setting.pupil(), bakery);
        Tables.change("update placement_round set weekdays = '{TUESDAY}' where id = ?", setting.round());
        queue(first).then().statusCode(409).body("type", endsWith("/no-queue-for-weekdays"));
    }

    @Test
    void twenty_who_say_yes_give_back_and_tell_at_once_never_make_two_of_one_seat() throws Exception {
        var booking = placed(setting, setting.pupil(), bakery);
        var young = GivenRounds.joined(first);
        join(young).then().statusCode(200);
        queue(second).then().statusCode(200);
        queue(third).then().statusCode(200);
        atOnce(at -> at % 2 == 0 ? released(setting.pupil(), booking) : tell());
        GivenSeats.theJobWorks();
        assertThat(states()).containsExactly("OFFERED", "WAITING", "WAITING");
        var hold = hold(first);
        atOnce(at -> at % 3 == 0 ? tell() : at % 3 == 1 ? confirm(young, hold) : unqueue(second));
        GivenSeats.theJobWorks();
        assertThat(live(first)).containsExactly("PLACED");
        assertThat(states()).containsExactly("TAKEN", "LEFT", "WAITING");
        assertThat(takenSeats()).isEqualTo(1);
        assertThat(GivenRounds.events("SeatOffered", setting.round())).hasSize(1);
    }

    private interface Act {
        Object of(int at) throws Exception;
    }

    private static void atOnce(Act act) throws Exception {
        var threads = Executors.newFixedThreadPool(20);
        try {
            for (var future : threads.invokeAll(IntStream.range(0, 20)
                    .<Callable<Object>>mapToObj(at -> () -> act.of(at))
                    .toList())) {
                future.get();
            }
        } finally {
            threads.shutdown();
        }
    }

    private static Object tell() {
        GivenSeats.theJobWorks();
        return null;
    }

    private Response released(UUID pupil, UUID booking) {
        return move(setting.coordinator(), setting.round(), aMove(pupil, List.of(booking), null, null));
    }

    private Response queue(UUID pupil) {
        return queue(pupil, WEEK);
    }

    private Response queue(UUID pupil, IsoWeek week) {
        return setting.coordinator()
                .calls()
                .body(Map.of("offer", bakery, "week", week.toString()))
                .post("/api/v1/placement-rounds/{id}/pupils/{pupil}/waiting", setting.round(), pupil);
    }

    private Response unqueue(UUID pupil) {
        return setting.coordinator()
                .calls()
                .queryParam("offer", bakery)
                .queryParam("week", WEEK.toString())
                .delete("/api/v1/placement-rounds/{id}/pupils/{pupil}/waiting", setting.round(), pupil);
    }

    private Response join(As young) {
        return young.calls()
                .body(Map.of("offer", bakery, "week", WEEK.toString()))
                .post("/api/v1/me/placement-rounds/{id}/waiting", setting.round());
    }

    private Response mine(As young) {
        return young.calls().delete("/api/v1/me/placement-rounds/{id}/hold", setting.round());
    }

    private static Response confirm(As young, UUID booking) {
        return young.calls().post("/api/v1/bookings/{id}/confirmation", booking);
    }

    private UUID hold(UUID pupil) {
        return UUID.fromString(
                Tables.texts("select booking from waiting where pupil = ? and booking is not null", pupil)
                        .get(0));
    }

    private void theWeekComes() {
        var now = IsoWeek.of(LocalDate.now()).toString();
        Tables.change("update waiting set week = ? where offer = ?", now, bakery);
        Tables.change("update booking_week set week = ? where pupil = ?", now, second);
    }

    private List<String> lastMoves(int many) {
        var kinds = Tables.texts("select kind from move where round = ? order by number", setting.round());
        return kinds.subList(kinds.size() - many, kinds.size());
    }

    private void timePasses() {
        Tables.change(
                "update seat set held_until = now() - interval '1 minute' where offer_id = ? and held_until is not null",
                bakery);
        Tables.change(
                "update booking set held_until = now() - interval '1 minute' where offer = ? and status = 'HELD'",
                bakery);
    }

    private List<String> states() {
        return Tables.texts("select state from waiting where offer = ? order by number", bakery);
    }

    private static List<String> live(UUID pupil) {
        return Tables.texts("select status from booking where pupil = ? and status <> 'RELEASED'", pupil);
    }

    private int takenSeats() {
        return Integer.parseInt(Tables.texts(
                        "select count(*) from seat where offer_id = ? and week = ? and taken_by is not null",
                        bakery,
                        WEEK.toString())
                .get(0));
    }
}
