package dk.ungegarantien.bookings;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import dk.ungegarantien.partners.GivenPartners;
import dk.ungegarantien.schools.GivenSchools;
import dk.ungegarantien.shared.Denmark;
import dk.ungegarantien.testing.As;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Opening, changing and closing rounds. */
@QuarkusTest
class RoundsResourceTest {

    private GivenRounds.Setting setting;
    private As coordinator;

    @BeforeEach
    void aRoundAndAFirm() {
        setting = GivenRounds.aRound(2);
        coordinator = setting.coordinator();
    }

    @Test
    void a_coordinator_opens_a_round_for_own_classes() {
        coordinator
                .calls()
                .get("/api/v1/placement-rounds/{id}", setting.round())
                .then()
                .statusCode(200)
                .header("ETag", "\"0\"")
                .body("status", is("OPEN"))
                .body("weeks", contains(GivenRounds.WEEK.toString(), GivenRounds.NEXT_WEEK.toString()))
                .body(
                        "classes.id",
                        containsInAnyOrder(
                                setting.schoolClass().toString(),
                                setting.otherClass().toString()))
                .body("pupils", is(2))
                .body("placed", is(0))
                .body("mayChange", is(true));
        coordinator
                .calls()
                .get("/api/v1/placement-rounds?status=OPEN")
                .then()
                .body("items.id", hasItem(setting.round().toString()));
    }

    @Test
    void a_class_of_another_district_is_out_of_reach() {
        var elsewhere = GivenRounds.aClass(
                GivenSchools.aSchool(GivenRounds.HJORRING, GivenSchools.aDistrict(GivenRounds.HJORRING)));
        GivenRounds.open(coordinator, GivenRounds.body(List.of(elsewhere)))
                .then()
                .statusCode(404);
    }

    @Test
    void what_cannot_be_is_told_field_by_field() {
        var body = new HashMap<>(GivenRounds.body(List.of(setting.schoolClass())));
        body.put("weeks", List.of("2021-W06"));
        body.put("deadline", LocalDate.now(Denmark.ZONE).minusDays(1).toString());
        GivenRounds.open(coordinator, body).then().statusCode(400).body("violations.field", hasItem("deadline"));
        body.put("deadline", GivenRounds.WEEK.plus(5).monday().toString());
        GivenRounds.open(coordinator, body)
                .then()
                .statusCode(400)
                .body("violations.field", containsInAnyOrder("deadline", "weeks[0]"));
    }

    @Test
    void a_change_names_the_version_it_changes() {
        var body = new HashMap<>(GivenRounds.body(List.of(setting.schoolClass())));
        body.put("title", "En anden titel");
        body.put("weeks", List.of(GivenRounds.WEEK.toString()));
        put("\"0\"", body).then().statusCode(200).header("ETag", "\"1\"").body("classes", hasSize(1));
        put("\"0\"", body).then().statusCode(412);
        body.put("classes", List.of(setting.schoolClass(), setting.otherClass()));
        put("\"1\"", body).then().statusCode(200).header("ETag", "\"2\"").body("classes", hasSize(2));
    }

    @Test
    void weeks_and_classes_with_places_stay() {
        var owner = As.aFirmsOwner();
        GivenPartners.anActivePartner(owner, GivenRounds.HJORRING);
        GivenRounds.placed(setting, setting.pupil(), GivenRounds.anOffer(owner, 1));
        var otherWeek = new HashMap<>(GivenRounds.body(List.of(setting.schoolClass())));
        otherWeek.put("weeks", List.of(GivenRounds.NEXT_WEEK.toString()));
        put("\"0\"", otherWeek).then().statusCode(409).body("type", endsWith("/round-week-in-use"));
        put("\"0\"", GivenRounds.body(List.of(setting.otherClass())))
                .then()
                .statusCode(409)
                .body("type", endsWith("/round-class-in-use"));
    }

    @Test
    void a_round_closes_opens_again_and_ends_with_its_publication() {
        step("closing").then().statusCode(200).body("status", is("CLOSED"));
        step("reopening").then().statusCode(200).body("status", is("OPEN"));
        step("publication").then().statusCode(200).body("withoutPlace", is(2)).body("round.status", is("PUBLISHED"));
        step("reopening").then().statusCode(409).body("type", endsWith("/round-state"));
        step("publication").then().statusCode(409).body("type", endsWith("/round-state"));
    }

    @Test
    void a_round_of_two_districts_is_shared_and_each_sees_its_own() {
        var district = GivenSchools.aDistrict(GivenRounds.HJORRING);
        var elsewhere = GivenRounds.aClass(GivenSchools.aSchool(GivenRounds.HJORRING, district));
        var stranger = GivenSchools.aPupilIn(elsewhere, "Sara Nabo");
        var round = GivenRounds.opened(
                As.theSecretariatOf(GivenRounds.HJORRING), List.of(setting.schoolClass(), elsewhere));
        coordinator
                .calls()
                .get("/api/v1/placement-rounds/{id}/board", round)
                .then()
                .statusCode(200)
                .body("round.classes.id", contains(setting.schoolClass().toString()))
                .body("round.otherClasses", is(1))
                .body("round.mayChange", is(false))
                .body("pupils.id", not(hasItem(stranger.toString())));
        coordinator
                .calls()
                .post("/api/v1/placement-rounds/{id}/publication", round)
                .then()
                .statusCode(409)
                .body("type", endsWith("/round-beyond-reach"));
        GivenRounds.move(coordinator, round, GivenRounds.aMove(stranger, List.of(), null, null))
                .then()
                .statusCode(404);
    }

    @Test
    void others_do_not_see_it() {
        var other = GivenRounds.aRound(0);
        other.coordinator()
                .calls()
                .get("/api/v1/placement-rounds/{id}", setting.round())
                .then()
                .statusCode(404);
        As.aCoordinatorOf("326")
                .calls()
                .get("/api/v1/placement-rounds/{id}/board", setting.round())
                .then()
                .statusCode(404);
        As.aFirmsOwner()
                .calls()
                .get("/api/v1/placement-rounds/{id}", setting.round())
                .then()
                .statusCode(403);
        var counsellor = As.aCounsellorOf(GivenRounds.HJORRING);
        counsellor
                .calls()
                .get("/api/v1/placement-rounds/{id}", setting.round())
                .then()
                .statusCode(200)
                .body("mayChange", is(false));
        counsellor
                .calls()
                .post("/api/v1/placement-rounds/{id}/closing", setting.round())
                .then()
                .statusCode(403);
    }

    private io.restassured.response.Response put(String ifMatch, Map<String, Object> body) {
        return coordinator
                .calls()
                .header("If-Match", ifMatch)
                .body(body)
                .put("/api/v1/placement-rounds/{id}", setting.round());
    }

    private io.restassured.response.Response step(String step) {
        return coordinator.calls().post("/api/v1/placement-rounds/{id}/" + step, setting.round());
    }
}
