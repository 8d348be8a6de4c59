package dk.ungegarantien.bookings;

import static dk.ungegarantien.bookings.GivenRounds.NEXT_WEEK;
import static dk.ungegarantien.bookings.GivenRounds.WEEK;
import static dk.ungegarantien.bookings.GivenRounds.aMove;
import static dk.ungegarantien.bookings.GivenRounds.move;
import static dk.ungegarantien.bookings.GivenRounds.placed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;

import dk.ungegarantien.offers.GivenSeats;
import dk.ungegarantien.testing.Tables;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Nobody waits in vain without hearing it, and no seat is kept for ever for those who wait. */
@QuarkusTest
class EndOfWaitingTest extends AroundAFullWeek {

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
}
