package dk.ungegarantien.bookings;

import static dk.ungegarantien.bookings.GivenRounds.WEEK;
import static dk.ungegarantien.bookings.GivenRounds.aMove;
import static dk.ungegarantien.bookings.GivenRounds.ownPlace;
import static dk.ungegarantien.bookings.GivenRounds.wish;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import dk.ungegarantien.offers.GivenOffers;
import dk.ungegarantien.offers.OfferBody;
import dk.ungegarantien.partners.GivenPartners;
import dk.ungegarantien.testing.As;
import dk.ungegarantien.testing.Tables;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What pupils wish, themselves or with the teacher. */
@QuarkusTest
class WishesTest {

    private GivenRounds.Setting setting;
    private UUID round;
    private As owner;
    private GivenPartners.Firm firm;
    private UUID bakery;
    private As young;

    @BeforeEach
    void aRoundAndAFirm() {
        setting = GivenRounds.aRound(2);
        round = setting.round();
        owner = As.aFirmsOwner();
        firm = GivenPartners.anActivePartner(owner, GivenRounds.HJORRING);
        bakery = GivenRounds.anOffer(owner, 1);
        young = GivenRounds.joined(setting.pupil());
    }

    @Test
    void a_pupil_ranks_an_offer_something_like_it_and_an_own_place() {
        wish(
                        young,
                        round,
                        Map.of("offer", bakery, "week", WEEK.toString()),
                        Map.of("trades", List.of("RETAIL", "FOOD_PRODUCTION"), "km", 20),
                        ownPlace("Lønstrup Cykler"))
                .then()
                .statusCode(200)
                .body("wishes.rank", contains(1, 2, 3))
                .body("wishes[0].offer.partner", is(firm.name()))
                .body("wishes[1].km", is(20))
                .body("wishes[2].ownPlace.status", is("PROPOSED"));
        var board = GivenRounds.board(setting);
        assertThat(board.getList("pupils.find { it.id == '%s' }.wishes".formatted(setting.pupil())))
                .hasSize(3);
        assertThat(board.getInt("round.wished")).isEqualTo(1);
        assertThat(board.getLong("lastMove")).isEqualTo(1);
    }

    @Test
    void what_makes_no_wish_is_told() {
        wish(
                        young,
                        round,
                        Map.of("offer", bakery, "km", 3),
                        Map.of("km", 3),
                        Map.of("offer", bakery, "week", "2021-W02"))
                .then()
                .statusCode(400)
                .body("violations.field", contains("wishes[0]", "wishes[1]", "wishes[2].week"));
        var once = Map.<String, Object>of("offer", bakery);
        wish(young, round, once, once).then().statusCode(400).body("violations.field", contains("wishes[1]"));
        var many = Map.<String, Object>of("trades", List.of("IT"), "km", 1);
        wish(young, round, many, once, ownPlace("Et"), ownPlace("To"))
                .then()
                .statusCode(400)
                .body("violations.field", hasItem("wishes"));
    }

    @Test
    void only_what_one_may_take_and_what_was_wished_before_stays() {
        var ninth = GivenOffers.published(
                owner, OfferBody.internship().terms("weeks", null).week(WEEK, 2).terms("grades", List.of(9)));
        wish(young, round, Map.of("offer", ninth)).then().statusCode(409).body("type", endsWith("/match-blocked"));
        wish(young, round, Map.of("offer", bakery)).then().statusCode(200);
        Tables.change("update seat set taken_by = uuidv7(), taken_at = now() where offer_id = ?", bakery);
        wish(young, round, Map.of("offer", bakery), ownPlace("Et sted")).then().statusCode(200);
        wish(young, round, Map.of("offer", bakery, "week", WEEK.toString()))
                .then()
                .statusCode(409)
                .body("blocked[0].blocks.obstacle", hasItem("FULL"));
    }

    @Test
    void pupils_choose_from_what_they_may_take_the_nearest_first() {
        var ninth = published(OfferBody.internship().terms("grades", List.of(9)));
        var far = published(OfferBody.internship().with("postalCode", "9900"));
        var near = published(OfferBody.internship());
        offers("limit=100&km=5")
                .body("items.offer.id", hasItem(near.toString()))
                .body("items.offer.id", not(hasItem(ninth.toString())))
                .body("items.offer.id", not(hasItem(far.toString())));
        offers("limit=100&possible=false&week=" + WEEK)
                .body("items.find { it.offer.id == '%s' }.blocks.obstacle".formatted(ninth), hasItem("WRONG_GRADE"));
        var first = offers("limit=1").body("items", hasSize(1)).extract().jsonPath();
        offers("limit=1&cursor=" + first.getString("next"))
                .body("items", hasSize(1))
                .body("items[0].offer.id", not(is(first.getString("items[0].offer.id"))))
                .body("items[0].distanceKm", greaterThanOrEqualTo(first.getFloat("items[0].distanceKm")));
    }

    /** Of a trade that no other test publishes, so that however many offers there are, those are on the first page. */
    private UUID published(OfferBody body) {
        return GivenOffers.published(
                owner,
                body.with("trade", "RESCUE_SECURITY").terms("weeks", null).week(WEEK, 2));
    }

    private ValidatableResponse offers(String query) {
        return young.calls()
                .get("/api/v1/me/placement-rounds/" + round + "/offers?trade=RESCUE_SECURITY&" + query)
                .then()
                .statusCode(200);
    }

    @Test
    void after_the_deadline_only_the_teacher_can_change_wishes() {
        Tables.change("update placement_round set deadline = current_date - 1 where id = ?", round);
        wish(young, round, Map.of("offer", bakery)).then().statusCode(409).body("type", endsWith("/wishes-over"));
        setting.coordinator()
                .calls()
                .body(Map.of("wishes", List.of(Map.of("offer", bakery))))
                .put(
                        "/api/v1/placement-rounds/{id}/pupils/{pupil}/wishes",
                        round,
                        setting.pupils().get(1))
                .then()
                .statusCode(200)
                .body("wishes.offer", contains(bakery.toString()));
    }

    @Test
    void an_own_place_is_agreed_and_its_firm_invited_before_somebody_goes_there() {
        var place = wish(young, round, ownPlace("Lønstrup Cykler"))
                .then()
                .extract()
                .jsonPath()
                .getUUID("wishes[0].ownPlace.id");
        var there = new HashMap<>(aMove(setting.pupil(), List.of(), null, null));
        there.put("to", Map.of("ownPlace", place, "week", WEEK.toString()));
        GivenRounds.move(setting.coordinator(), round, there)
                .then()
                .statusCode(409)
                .body("type", endsWith("/own-place-state"));
        decide(place, "approval", Map.of()).then().statusCode(200).body("status", is("APPROVED"));
        assertThat(Tables.texts(
                        "select payload ->> 'email' from outbox where type = 'OwnPlaceApproved' and payload ->> 'ownPlace' = ?",
                        place.toString()))
                .containsExactly("karen@cykler.example");
        GivenRounds.move(setting.coordinator(), round, there)
                .then()
                .statusCode(200)
                .body("moves[0].days.planned", is(5));
        decide(place, "refusal", Map.of("words", "For langt væk.")).then().statusCode(409);
        wish(young, round, Map.of("offer", bakery)).then().statusCode(200);
        wish(young, round, ownPlace("lønstrup cykler"))
                .then()
                .statusCode(200)
                .body("wishes[0].ownPlace.id", is(place.toString()));
    }

    @Test
    void a_refused_place_says_why_and_is_forgotten_when_it_is_wished_no_more() {
        var place = wish(young, round, ownPlace("Mørk Kælder"))
                .then()
                .extract()
                .jsonPath()
                .getUUID("wishes[0].ownPlace.id");
        decide(place, "refusal", Map.of("words", "Der er ikke lys nok.")).then().statusCode(200);
        young.calls()
                .get("/api/v1/me/placement-rounds")
                .then()
                .statusCode(200)
                .body("items[0].wishes[0].ownPlace.words", is("Der er ikke lys nok."));
        wish(young, round).then().statusCode(200).body("wishes", empty());
        assertThat(Tables.texts("select id from own_place where id = ?", place)).isEmpty();
    }

    @Test
    void whoever_is_in_no_class_of_the_round_sees_nothing() {
        As.aYoungPerson().calls().get("/api/v1/me/placement-rounds").then().statusCode(404);
        var elsewhere = GivenRounds.aRound(1);
        wish(GivenRounds.joined(elsewhere.pupil()), round, Map.of("offer", bakery))
                .then()
                .statusCode(404);
    }

    private io.restassured.response.Response decide(UUID place, String how, Map<String, Object> body) {
        return setting.coordinator()
                .calls()
                .body(body)
                .post("/api/v1/placement-rounds/{id}/own-places/{place}/" + how, round, place);
    }
}
