package dk.ungegarantien.schools;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.nullValue;

import dk.ungegarantien.shared.Denmark;
import dk.ungegarantien.testing.As;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A coordinator writes single pupils. */
@QuarkusTest
class PupilsResourceTest {

    private final As coordinator = As.aCoordinatorOf("326");
    private final LocalDate today = LocalDate.now(Denmark.ZONE);
    private UUID school;
    private UUID eight;

    @BeforeEach
    void aClass() {
        school = GivenSchools.aSchool("326");
        eight = GivenSchools.aClass(school, 8);
    }

    @Test
    void a_pupil_is_added_and_changed() {
        var unilogin = GivenRosters.unilogin();
        var added = add(Map.of("unilogin", unilogin.toUpperCase(), "email", "alma@example.dk"))
                .statusCode(200)
                .body("pupil.unilogin", is(unilogin), "pupil.joined", is(false), "enrolled", is(true))
                .body("history", hasSize(1))
                .extract();
        var id = added.<String>path("pupil.id");
        change(id, added.path("pupil.version"), Map.of("name", "Alma Lund"))
                .statusCode(200)
                .body("pupil.name", is("Alma Lund"), "pupil.email", nullValue());
        change(id, added.path("pupil.version"), Map.of("name", "Alma Lind")).statusCode(412);
        add(Map.of("unilogin", GivenRosters.unilogin(), "name", "Bo")).statusCode(200);
    }

    @Test
    void a_unilogin_is_one_pupils() {
        var unilogin = GivenRosters.unilogin();
        add(Map.of("unilogin", unilogin)).statusCode(200);
        add(Map.of("unilogin", unilogin)).statusCode(409).body("type", containsString("unilogin-taken"));
    }

    @Test
    void a_cpr_number_is_refused_wherever_it_stands() {
        add(Map.of("name", "Alma 170512-1234", "unilogin", "1705121234"))
                .statusCode(400)
                .body("violations.field", contains("name", "unilogin"))
                .body("violations[0].message", containsString("CPR"));
        add(Map.of("birthDate", "1972-01-01", "postalCode", "9999"))
                .statusCode(400)
                .body("violations.field", contains("postalCode", "birthDate"));
    }

    @Test
    void a_pupil_moves_leaves_and_returns_and_the_history_stays() {
        var pupil = GivenSchools.aPupilIn(eight, "Alma Holm");
        var other = GivenSchools.aClass(GivenSchools.aSchool("326"), 8);
        act(pupil, "return", Map.of("schoolClass", other))
                .statusCode(409)
                .body("type", containsString("pupil-still-here"));
        act(pupil, "move", Map.of("schoolClass", other))
                .statusCode(200)
                .body("history.schoolClass.id", contains(other.toString(), eight.toString()))
                .body("history[0].from", is(today.toString()))
                .body("history[1].to", is(today.minusDays(1).toString()));
        act(pupil, "move", Map.of("schoolClass", eight)).body("history", hasSize(1));
        act(pupil, "leaving", Map.of("on", today.minusDays(1).toString()))
                .statusCode(200)
                .body(
                        "enrolled",
                        is(false),
                        "history[0].to",
                        is(today.minusDays(1).toString()));
        act(pupil, "leaving", Map.of()).statusCode(409).body("type", containsString("pupil-has-left"));
        act(pupil, "move", Map.of("schoolClass", other)).statusCode(409);
        coordinator.calls().get("/api/v1/school-classes/{id}", eight).then().body("pupils", hasSize(0));
        act(pupil, "return", Map.of("schoolClass", other))
                .statusCode(200)
                .body("enrolled", is(true), "history", hasSize(2));
    }

    @Test
    void a_move_has_a_day_of_the_school_year() {
        var pupil = GivenSchools.aPupilIn(eight, "Alma Holm");
        var other = GivenSchools.aClass(school, 8);
        act(pupil, "move", Map.of("schoolClass", other, "on", "2015-01-01"))
                .statusCode(400)
                .body("violations.field", contains("on"));
        act(pupil, "leaving", Map.of("on", "2015-01-01")).statusCode(400);
    }

    @Test
    void a_new_code_is_given_out() {
        var pupil = GivenSchools.aPupilIn(eight, "Alma Holm");
        act(pupil, "new-code", null)
                .statusCode(200)
                .body("code", matchesPattern("[0-9A-HJKMNP-TV-Z]{5}-[0-9A-HJKMNP-TV-Z]{5}"));
    }

    private ValidatableResponse add(Map<String, String> but) {
        return coordinator
                .calls()
                .body(pupil(but))
                .post("/api/v1/school-classes/{id}/pupils", eight)
                .then();
    }

    private ValidatableResponse change(String id, int version, Map<String, String> but) {
        return coordinator
                .calls()
                .header("If-Match", "\"" + version + "\"")
                .body(pupil(but))
                .put("/api/v1/pupils/{id}", id)
                .then();
    }

    private ValidatableResponse act(UUID pupil, String what, Map<String, Object> body) {
        var call = coordinator.calls();
        return (body == null ? call : call.body(body))
                .post("/api/v1/pupils/{id}/" + what, pupil)
                .then();
    }

    private static Map<String, String> pupil(Map<String, String> but) {
        var pupil = new HashMap<>(Map.of(
                "name", "Alma Holm", "birthDate", GivenRosters.birthDate().toString(), "postalCode", "4400"));
        pupil.putAll(but);
        return pupil;
    }
}
