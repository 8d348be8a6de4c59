package dk.ungegarantien.local;

import static org.hamcrest.Matchers.emptyOrNullString;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever starts the product for the first time finds a marketplace that is in use. */
class DemoIT {

    private final LocalProduct product = TheProduct.running();

    @ParameterizedTest
    @ValueSource(strings = {"860", "326"})
    void a_visitor_finds_the_partners_of_each_municipality(String municipality) {
        get("/api/v1/partners?municipality=" + municipality).body("total", greaterThanOrEqualTo(35));
    }

    @ParameterizedTest
    @ValueSource(strings = {"860", "326"})
    void a_visitor_finds_offers_of_every_kind_in_each_municipality(String municipality) {
        for (var kind : List.of("INTERNSHIP", "INTRO_JOB", "LEISURE_JOB", "CLASS_VISIT"))
            get("/api/v1/offers?municipality=%s&kind=%s".formatted(municipality, kind))
                    .body("total", greaterThanOrEqualTo(15));
    }

    @ParameterizedTest
    @ValueSource(strings = {"partner", "partner-326"})
    void a_partner_has_an_active_firm_with_offers_and_an_inbox(String username) {
        get(username, "/api/v1/me/partner").body("status", is("ACTIVE"));
        get(username, "/api/v1/me/partner/offers").body("total", greaterThan(0));
        get(username, "/api/v1/me/partner/applications").body("total", greaterThan(0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ung", "elev", "ung-326", "elev-326"})
    void a_young_person_has_a_profile_and_applications(String username) {
        get(username, "/api/v1/me/applications").body("total", greaterThan(0));
    }

    @Test
    void a_pupil_is_fourteen() {
        get("elev", "/api/v1/me").body("young.age", is(14));
        get("elev-326", "/api/v1/me").body("young.age", is(14));
    }

    @ParameterizedTest
    @ValueSource(strings = {"sekretariat", "sekretariat-326"})
    void the_desk_of_the_secretariat_has_work(String username) {
        get(username, "/api/v1/desk/applications").body("total", greaterThan(0));
        get(username, "/api/v1/desk/pledges?status=SIGNED").body("total", greaterThan(0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"konsulent", "vejleder", "konsulent-326", "vejleder-326"})
    void a_professional_finds_a_case_to_take(String username) {
        get(username, "/api/v1/desk/cases?pile=NEW").body("total", greaterThan(0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"konsulent", "konsulent-326"})
    void a_consultant_waits_for_what_a_young_person_says_to_a_proposal(String username) {
        get(username, "/api/v1/desk/cases?pile=WAITING").body("total", is(1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ung", "ung-326"})
    void a_young_person_has_a_goal_and_an_offer_from_who_helps(String username) {
        get(username, "/api/v1/me/destination").body("words", not(emptyOrNullString()));
        get(username, "/api/v1/me/help").body("[0].proposals.size()", is(1));
    }

    private ValidatableResponse get(String path) {
        return RestAssured.given().baseUri(product.url()).get(path).then().statusCode(200);
    }

    private ValidatableResponse get(String username, String path) {
        return RestAssured.given()
                .baseUri(product.url())
                .auth()
                .oauth2(Tokens.of(product, username))
                .get(path)
                .then()
                .statusCode(200);
    }
}
