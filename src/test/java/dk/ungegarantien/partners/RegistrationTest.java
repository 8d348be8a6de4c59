package dk.ungegarantien.partners;

import static dk.ungegarantien.partners.GivenPartners.aRegisteredPartner;
import static dk.ungegarantien.partners.GivenPartners.registration;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import dk.ungegarantien.testing.As;
import dk.ungegarantien.testing.Cvrs;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who registers a firm. */
@QuarkusTest
class RegistrationTest {

    private final As bo = As.aFirmsOwner();

    @Inject
    Rows rows;

    @Test
    void acts_for_it_from_now_on() {
        var firm = aRegisteredPartner(bo, "860");
        bo.calls()
                .get("/api/v1/me/partner")
                .then()
                .statusCode(200)
                .header("ETag", is("\"0\""))
                .body("id", is(firm.id().toString()), "status", is("REGISTERED"), "pledge", nullValue())
                .body("town", is("Hjørring"), "website", is("https://www.bageriet.example"));
        assertThat(rows.changesOf(firm.id())).containsExactly("partner:  > REGISTERED");
    }

    @Test
    void has_no_firm_before() {
        bo.calls().get("/api/v1/me/partner").then().statusCode(409).body("type", containsString("no-firm"));
    }

    @Test
    void may_write_the_numbers_with_spaces_and_dk() {
        var cvr = Cvrs.next();
        var spaced = "DK " + cvr.substring(0, 2) + " " + cvr.substring(2);
        register(
                        bo,
                        registration("860", spaced, "Bageriet")
                                .replace("\"municipality\"", "\"pNumber\":\"1003 388 394\",\"municipality\""))
                .statusCode(201)
                .body("cvr", is(cvr), "pNumber", is("1003388394"));
    }

    @ParameterizedTest
    @CsvSource({"24256791, 24256791", "1234, otte cifre", "bageriet, otte cifre"})
    void learns_at_the_field_that_the_cvr_number_is_wrong(String cvr, String told) {
        register(bo, registration("860", cvr, "Bageriet"))
                .statusCode(400)
                .body("violations", hasSize(1))
                .body("violations[0].field", is("cvr"), "violations[0].message", containsString(told));
    }

    @Test
    void learns_everything_that_is_wrong_at_once() {
        register(
                        bo,
                        registration("860", "24256791", "Bageriet")
                                .replace("9800", "4400")
                                .replace("www.bageriet.example", "javascript:alert(1)"))
                .statusCode(400)
                .body("violations.field", containsInAnyOrder("cvr", "postalCode", "website"));
    }

    @Test
    void cannot_lie_in_a_postal_code_that_does_not_exist() {
        register(bo, registration("860", Cvrs.next(), "Bageriet").replace("9800", "9999"))
                .statusCode(400)
                .body("violations[0].field", is("postalCode"), "violations[0].message", containsString("9999"));
    }

    @Test
    void cannot_lie_in_a_postal_code_outside_the_municipality() {
        register(bo, registration("326", Cvrs.next(), "Bageriet").replace("4400", "9800"))
                .statusCode(400)
                .body("violations[0].field", is("postalCode"))
                .body("violations[0].message", containsString("ikke i Kalundborg Kommune"));
    }

    @Test
    void may_lie_in_a_postal_code_that_the_municipality_shares_with_a_neighbour() {
        register(bo, registration("860", Cvrs.next(), "Bageriet").replace("9800", "9740"))
                .statusCode(201);
    }

    @ParameterizedTest
    @ValueSource(strings = {"101", "999"})
    void cannot_join_a_municipality_that_does_not_take_part(String municipality) {
        register(bo, registration(municipality, Cvrs.next(), "Bageriet"))
                .statusCode(400)
                .body("violations.field", hasItem("municipality"));
    }

    @Test
    void cannot_take_a_firm_that_is_already_registered() {
        var firm = aRegisteredPartner(As.aFirmsOwner(), "860");
        register(bo, registration("860", firm.cvr(), "Bageriet"))
                .statusCode(409)
                .body("type", containsString("cvr-taken"), "violations[0].field", is("cvr"))
                .body("violations[0].message", not(containsString("cvr-taken")));
        bo.calls().get("/api/v1/me/partner").then().statusCode(409);
    }

    @Test
    void reads_what_is_wrong_in_their_own_language() {
        var firm = aRegisteredPartner(As.aFirmsOwner(), "860");
        register(bo.reading("en"), registration("860", firm.cvr(), "Bageriet"))
                .statusCode(409)
                .body("title", is("The firm is already registered"));
    }

    @Test
    void and_sends_it_twice_gets_the_same_firm() {
        var firm = aRegisteredPartner(bo, "860");
        register(bo, registration("860", firm.cvr(), "Bageriet"))
                .statusCode(200)
                .body("id", is(firm.id().toString()), "name", is(firm.name()));
    }

    @Test
    void cannot_register_a_second_one() {
        aRegisteredPartner(bo, "860");
        register(bo, registration("860", Cvrs.next(), "Smedjen"))
                .statusCode(409)
                .body("type", containsString("firm-already-registered"));
    }

    @Test
    void wins_alone_when_twenty_register_the_same_firm_at_once() throws Exception {
        var cvr = Cvrs.next();
        var body = registration("860", cvr, "Bageriet");
        var answers = Together.call(20, number -> post(As.aFirmsOwner(), body).statusCode());
        assertThat(answers.stream().collect(groupingBy(status -> status, counting())))
                .isEqualTo(Map.of(201, 1L, 409, 19L));
    }

    @Test
    void gets_one_firm_when_the_button_is_pressed_twenty_times() throws Exception {
        var body = registration("860", Cvrs.next(), "Bageriet");
        bo.calls().get("/api/v1/me").then().statusCode(200);
        var answers = Together.call(20, number -> post(bo, body));
        assertThat(answers.stream().map(Response::statusCode))
                .containsOnlyOnce(201)
                .allMatch(status -> status <= 201);
        assertThat(answers.stream()
                        .map(answer -> answer.jsonPath().getString("id"))
                        .distinct())
                .hasSize(1);
    }

    @Test
    void must_be_logged_in() {
        As.nobody()
                .body(registration("860", Cvrs.next(), "Bageriet"))
                .post("/api/v1/partners")
                .then()
                .statusCode(401);
    }

    @Test
    void cannot_be_the_secretariat() {
        register(As.theSecretariatOf("860"), registration("860", Cvrs.next(), "Bageriet"))
                .statusCode(403);
    }

    @Test
    void cannot_smuggle_in_a_status() {
        register(
                        bo,
                        registration("860", Cvrs.next(), "B")
                                .replace("\"name\":\"B\"", "\"name\":\"B\",\"status\":\"ACTIVE\""))
                .statusCode(400)
                .body("violations[0].field", is("status"));
    }

    @ParameterizedTest(name = "{1} in {0}")
    @MethodSource("nastyTexts")
    void gets_no_html_and_no_control_characters_in(String field, String nasty) {
        var body = new io.vertx.core.json.JsonObject(registration("860", Cvrs.next(), "Bageriet"));
        var path = field.split("\\.");
        (path.length == 2 ? body.getJsonObject(path[0]) : body).put(path[path.length - 1], nasty);
        register(bo, body.encode()).statusCode(400).body("violations.field", hasItem(field));
    }

    static Stream<Arguments> nastyTexts() {
        var fields = List.of(
                "municipality",
                "cvr",
                "pNumber",
                "name",
                "street",
                "postalCode",
                "website",
                "contact.name",
                "contact.email",
                "contact.phone");
        var texts = List.of("<b>x</b>", "<script>alert(1)</script>", "a\u0000b", "a\nb", "\u202Ex", "x".repeat(5000));
        return fields.stream().flatMap(field -> texts.stream().map(text -> Arguments.of(field, text)));
    }

    private static ValidatableResponse register(As owner, String body) {
        return post(owner, body).then();
    }

    private static Response post(As owner, String body) {
        return owner.calls().body(body).post("/api/v1/partners");
    }
}
