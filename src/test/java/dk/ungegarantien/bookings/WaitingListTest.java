package dk.ungegarantien.bookings;

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
import dk.ungegarantien.testing.As;
import dk.ungegarantien.testing.Tables;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Who waits for a full week gets the seat that falls free, in the order of coming. */
@QuarkusTest
class WaitingListTest extends AroundAFullWeek {

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
    void a_full_place_is_among_what_one_may_choose_and_can_be_waited_for() {
        var young = GivenRounds.joined(first);
        placed(setting, setting.pupil(), bakery);
        assertThat(told(young, "possible", true)).containsExactly(false);
        assertThat(told(young, "waitable", true)).containsExactly(true);
        // for who has a place that week there is nothing to wait for, and nobody says so
        placed(setting, first, GivenRounds.anOffer(owner, 1));
        assertThat(told(young, "waitable", false)).containsExactly(false);
        join(young).then().statusCode(409).body("type", endsWith("/match-blocked"));
    }

    private List<Boolean> told(As young, String what, boolean onlyOpen) {
        return GivenRounds.choosable(young, setting.round(), bakery, what, onlyOpen);
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
}
