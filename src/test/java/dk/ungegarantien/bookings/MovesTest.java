package dk.ungegarantien.bookings;

import static dk.ungegarantien.bookings.GivenRounds.NEXT_WEEK;
import static dk.ungegarantien.bookings.GivenRounds.WEEK;
import static dk.ungegarantien.bookings.GivenRounds.aMove;
import static dk.ungegarantien.bookings.GivenRounds.booking;
import static dk.ungegarantien.bookings.GivenRounds.move;
import static dk.ungegarantien.bookings.GivenRounds.placed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

import dk.ungegarantien.applications.GivenApplications;
import dk.ungegarantien.offers.GivenOffers;
import dk.ungegarantien.offers.OfferBody;
import dk.ungegarantien.partners.GivenPartners;
import dk.ungegarantien.schools.GivenSchools;
import dk.ungegarantien.testing.As;
import dk.ungegarantien.testing.Tables;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Placing, moving, swapping and releasing pupils on a board. */
@QuarkusTest
class MovesTest {

    private GivenRounds.Setting setting;
    private As coordinator;
    private As owner;
    private GivenPartners.Firm firm;
    private UUID bakery;
    private UUID smithy;
    private UUID anna;
    private UUID bo;

    @BeforeEach
    void aRoundAndAFirm() {
        setting = GivenRounds.aRound(3);
        coordinator = setting.coordinator();
        owner = As.aFirmsOwner();
        firm = GivenPartners.anActivePartner(owner, GivenRounds.HJORRING);
        bakery = GivenRounds.anOffer(owner, 1);
        smithy = GivenRounds.anOffer(owner, 1);
        anna = setting.pupils().get(0);
        bo = setting.pupils().get(1);
    }

    @Test
    void a_placed_pupil_has_the_seat_and_the_days() {
        placed(setting, anna, bakery);
        var board = GivenRounds.board(setting);
        assertThat(board.getString("round.placed")).isEqualTo("1");
        assertThat(board.getString(of(anna) + "bookings[0].status")).isEqualTo("PLACED");
        assertThat(board.getInt(of(anna) + "days.planned")).isEqualTo(5);
        assertThat(board.getInt(of(bo) + "days.planned")).isZero();
        var week = "offers.find { it.id == '%s' }.weeks.find { it.week == '%s' }.".formatted(bakery, WEEK);
        assertThat(board.getInt(week + "seats")).isEqualTo(1);
        assertThat(board.getInt(week + "free")).isZero();
        assertThat(Tables.texts(
                        "select w.id from booking_week w join seat s on s.taken_by = w.id where w.pupil = ? and s.held_until is null",
                        anna))
                .hasSize(1);
    }

    @Test
    void moving_releasing_and_the_log_that_others_follow() {
        var first = placed(setting, anna, bakery);
        var second = booking(moved(aMove(anna, List.of(first), smithy, NEXT_WEEK)), anna);
        moved(aMove(anna, List.of(second), null, null)).then().statusCode(200);
        log(0).body("moves.kind", contains("PLACED", "MOVED", "RELEASED"))
                .body("moves.number", contains(1, 2, 3))
                .body("moves[1].from.offer", is(bakery.toString()))
                .body("moves[1].to.weeks", contains(NEXT_WEEK.toString()))
                .body("moves[2].bookings", empty())
                .body("moves[2].by.name", is("Kaj Koordinator"))
                .body("lastMove", is(3))
                .body("seats.findAll { it.offer == '%s' }.week.free".formatted(smithy), contains(1, 1));
        log(2).body("moves", hasSize(1));
        log(3).body("moves", empty()).body("lastMove", is(3));
        assertThat(Tables.texts("select to_state from state_change where subject_id = ? order by id", first))
                .containsExactly("PLACED", "RELEASED");
    }

    @Test
    void two_pupils_swap_the_last_seats() {
        var annas = placed(setting, anna, bakery);
        var bos = placed(setting, bo, smithy);
        moved(aMove(anna, List.of(annas), smithy, WEEK), aMove(bo, List.of(bos), bakery, WEEK))
                .then()
                .statusCode(200)
                .body("moves.kind", contains("MOVED", "MOVED"));
    }

    @Test
    void all_of_the_moves_happen_or_none() {
        moved(aMove(anna, List.of(), bakery, WEEK), aMove(bo, List.of(), bakery, WEEK))
                .then()
                .statusCode(409)
                .body("type", endsWith("/no-free-place"));
        log(0).body("moves", empty());
        assertThat(Tables.texts("select id from seat where offer_id = ? and taken_by is not null", bakery))
                .isEmpty();
    }

    @Test
    void nobody_overwrites_what_somebody_else_did_meanwhile() {
        var colleague = new As("kollega-" + UUID.randomUUID(), "Kirsten Kollega", coordinator.roles(), "860", "da");
        GivenSchools.coordinates(colleague, setting.district());
        move(colleague, setting.round(), aMove(anna, List.of(), bakery, WEEK))
                .then()
                .statusCode(200);
        moved(aMove(anna, List.of(), smithy, WEEK))
                .then()
                .statusCode(409)
                .body("type", endsWith("/moved-meanwhile"))
                .body("pupil", is(anna.toString()))
                .body("by", is("Kirsten Kollega"))
                .body("detail", containsString("Kirsten Kollega"));
        moved(aMove(anna, List.of(UUID.randomUUID()), smithy, WEEK)).then().statusCode(409);
    }

    @Test
    void what_stands_in_the_way_is_said_and_nothing_moves() {
        var ninth = GivenOffers.published(
                owner, OfferBody.internship().terms("weeks", null).week(WEEK, 2).terms("grades", List.of(9)));
        moved(aMove(anna, List.of(), bakery, WEEK), aMove(bo, List.of(), ninth, WEEK))
                .then()
                .statusCode(409)
                .body("type", endsWith("/match-blocked"))
                .body("blocked.pupil", contains(bo.toString()))
                .body("blocked[0].blocks.obstacle", contains("WRONG_GRADE"))
                .body("blocked[0].blocks[0].sentence", containsString("9"));
        log(0).body("moves", empty());
        moved(aMove(anna, List.of(), bakery, WEEK.plus(20))).then().statusCode(400);
    }

    @Test
    void how_offers_suit_a_pupil_is_known_before_it_is_tried() {
        placed(setting, bo, bakery);
        coordinator
                .calls()
                .get("/api/v1/placement-rounds/{id}/pupils/{pupil}/matches", setting.round(), anna)
                .then()
                .statusCode(200)
                .body(
                        "findAll { it.offer == '%s' && it.week == '%s' }.blocks.obstacle.flatten()"
                                .formatted(bakery, WEEK),
                        hasItem("FULL"))
                .body("findAll { it.offer == '%s' }.free".formatted(smithy), contains(1, 1))
                .body("find { it.offer == '%s' }.blocks.obstacle".formatted(smithy), hasItem("GUARDIAN_MISSING"));
    }

    @Test
    void a_locked_place_stays_until_it_is_unlocked() {
        var annas = placed(setting, anna, bakery);
        coordinator
                .calls()
                .post("/api/v1/bookings/{id}/lock", annas)
                .then()
                .statusCode(200)
                .body("locked", is(true));
        moved(aMove(anna, List.of(annas), smithy, WEEK))
                .then()
                .statusCode(409)
                .body("type", endsWith("/booking-locked"));
        coordinator.calls().post("/api/v1/bookings/{id}/unlock", annas).then().statusCode(200);
        moved(aMove(anna, List.of(annas), smithy, WEEK)).then().statusCode(200);
    }

    @Test
    void a_second_week_is_added_beside_the_first() {
        var first = placed(setting, anna, bakery);
        var second = new HashMap<>(aMove(anna, List.of(first), smithy, NEXT_WEEK));
        second.put("keeps", List.of(first));
        moved(second)
                .then()
                .statusCode(200)
                .body("moves[0].kind", is("PLACED"))
                .body("moves[0].bookings", hasSize(2))
                .body("moves[0].days.planned", is(10));
        var same = new HashMap<>(aMove(bo, List.of(), smithy, WEEK));
        moved(same).then().statusCode(200);
    }

    @Test
    void fixed_weekdays_over_a_span_take_a_seat_each_week() {
        var body = new HashMap<>(GivenRounds.body(List.of(setting.schoolClass())));
        body.put("recurring", Map.of("weekdays", List.of("TUESDAY")));
        var round = GivenRounds.open(coordinator, body)
                .then()
                .statusCode(201)
                .extract()
                .jsonPath()
                .getUUID("id");
        var move = new HashMap<>(aMove(anna, List.of(), null, null));
        move.put("to", Map.of("offer", bakery, "weeks", List.of(WEEK.toString(), NEXT_WEEK.toString())));
        move(coordinator, round, move)
                .then()
                .statusCode(200)
                .body("moves[0].bookings[0].weekdays", contains("TUESDAY"))
                .body("moves[0].bookings[0].weeks", hasSize(2))
                .body("moves[0].days.planned", is(2));
    }

    @Test
    void a_place_by_an_application_of_ones_own_counts_too() {
        var young = As.aYoungPerson();
        GivenApplications.tell(young, 18, 8, "9800");
        GivenRounds.joined(anna, young);
        var application = GivenApplications.anApplication(young, smithy, WEEK);
        GivenApplications.accept(owner, application).then().statusCode(200);
        moved(aMove(anna, List.of(), bakery, WEEK))
                .then()
                .statusCode(409)
                .body("blocked[0].blocks.obstacle", hasItem("ALREADY_PLACED"));
        moved(aMove(anna, List.of(), bakery, NEXT_WEEK)).then().statusCode(200).body("moves[0].days.planned", is(10));
        var later = GivenApplications.anApplication(young, GivenRounds.anOffer(owner, 1), NEXT_WEEK);
        GivenApplications.accept(owner, later).then().statusCode(409).body("type", endsWith("/week-placed"));
    }

    @SafeVarargs
    private final Response moved(Map<String, Object>... moves) {
        return GivenRounds.moveAll(coordinator, setting.round(), List.of(moves));
    }

    private ValidatableResponse log(long after) {
        return coordinator
                .calls()
                .get("/api/v1/placement-rounds/{id}/moves?after={after}", setting.round(), after)
                .then()
                .statusCode(200);
    }

    private static String of(UUID pupil) {
        return "pupils.find { it.id == '%s' }.".formatted(pupil);
    }
}
