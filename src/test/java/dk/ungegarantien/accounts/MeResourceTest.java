package dk.ungegarantien.accounts;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import dk.ungegarantien.shared.Denmark;
import dk.ungegarantien.testing.As;
import dk.ungegarantien.testing.GivenSettings;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@QuarkusTest
class MeResourceTest {

    private final As alma = As.aYoungPerson();

    @Nested
    class Anybody {

        @Test
        void may_ask_whether_they_are_logged_in() {
            As.nobody().get("/api/v1/session").then().statusCode(200).body("signedIn", is(false), "me", nullValue());
        }

        @Test
        void is_told_to_log_in_where_a_person_is_needed() {
            As.nobody()
                    .get("/api/v1/me")
                    .then()
                    .statusCode(401)
                    .contentType("application/problem+json")
                    .body("type", containsString("signed-out"), "title", is("Du er ikke logget ind"));
        }

        @Test
        void whose_session_is_over_learns_it_on_the_page() {
            As.nobody()
                    .header("X-Requested-With", "JavaScript")
                    .get("/api/v1/me")
                    .then()
                    .statusCode(499);
        }

        @Test
        void without_the_header_changes_nothing() {
            io.restassured.RestAssured.given()
                    .contentType("application/json")
                    .body("{}")
                    .put("/api/v1/me/young")
                    .then()
                    .statusCode(403)
                    .body("type", containsString("csrf-header-missing"));
        }
    }

    @Nested
    class AYoungPerson {

        @Test
        void gets_one_account_at_the_first_call() {
            String first = alma.calls()
                    .get("/api/v1/me")
                    .then()
                    .statusCode(200)
                    .extract()
                    .path("account.id");
            alma.calls().get("/api/v1/session").then().body("signedIn", is(true), "me.account.id", is(first));
        }

        @Test
        void tells_about_themselves_and_the_postal_code_decides_the_municipality() {
            tell("2012-05-17", "9800").statusCode(200).body("municipality", is("860"), "town", is("Hjørring"));
            alma.calls().get("/api/v1/me").then().body("young.name", is("Alma Holm"), "young.age", notNullValue());
        }

        @Test
        void may_change_it_again() {
            tell("2012-05-17", "9800").statusCode(200);
            tell("2012-05-17", "4400").statusCode(200).body("municipality", is("326"));
        }

        @Test
        void cannot_be_born_tomorrow() {
            tell(LocalDate.now(Denmark.ZONE).plusDays(2).toString(), "9800")
                    .statusCode(400)
                    .body("violations.field", hasItem("birthDate"));
        }

        @Test
        void cannot_live_in_a_postal_code_that_does_not_exist() {
            tell("2012-05-17", "9999")
                    .statusCode(400)
                    .body("violations[0].field", is("postalCode"), "violations[0].message", containsString("9999"));
        }

        @Test
        void gets_no_html_into_a_name() {
            alma.calls()
                    .body(
                            "{\"name\":\"<script>alert(1)</script>\",\"birthDate\":\"2012-05-17\",\"postalCode\":\"9800\"}")
                    .put("/api/v1/me/young")
                    .then()
                    .statusCode(400)
                    .body("violations[0].field", is("name"), "violations[0].message", containsString("HTML"));
        }

        @Test
        void is_told_in_english_when_reading_english() {
            alma.reading("en")
                    .calls()
                    .body("{\"postalCode\":\"9800\"}")
                    .put("/api/v1/me/young")
                    .then()
                    .statusCode(400)
                    .body(
                            "title",
                            is("Something needs to be corrected"),
                            "violations.message",
                            hasItem("The field must be filled in."));
        }

        @Test
        void is_not_the_secretariat() {
            alma.calls().get("/api/v1/desk/settings").then().statusCode(403).contentType("application/problem+json");
        }

        private io.restassured.response.ValidatableResponse tell(String birthDate, String postalCode) {
            return alma.calls()
                    .body("{\"name\":\"Alma Holm\",\"birthDate\":\"%s\",\"postalCode\":\"%s\",\"grade\":8}"
                            .formatted(birthDate, postalCode))
                    .put("/api/v1/me/young")
                    .then();
        }
    }

    @Nested
    class BadInput {

        @Test
        void that_is_no_json_is_named_so() {
            alma.calls()
                    .body("{")
                    .put("/api/v1/me/young")
                    .then()
                    .statusCode(400)
                    .body("type", containsString("malformed-json"));
        }

        @Test
        void with_unknown_fields_names_the_field() {
            alma.calls()
                    .body("{\"cpr\":\"0101010101\"}")
                    .put("/api/v1/me/young")
                    .then()
                    .statusCode(400)
                    .body("violations[0].field", is("cpr"));
        }

        @Test
        void of_the_wrong_type_names_the_field() {
            alma.calls()
                    .body("{\"name\":\"A\",\"birthDate\":\"yesterday\",\"postalCode\":\"9800\"}")
                    .put("/api/v1/me/young")
                    .then()
                    .statusCode(400)
                    .body("violations[0].field", equalTo("birthDate"));
        }

        @Test
        void of_a_megabyte_is_too_large() {
            alma.asksBeforeSending()
                    .body("{\"name\":\"" + "a".repeat(1_000_000) + "\"}")
                    .put("/api/v1/me/young")
                    .then()
                    .statusCode(413);
        }

        @Test
        void on_a_path_that_is_not_there_is_a_problem_too() {
            alma.calls().get("/api/v1/nothing").then().statusCode(404).body("status", not(is(200)));
        }
    }

    @Nested
    class TheSecretariat {

        @Test
        void decides_for_its_own_municipality_and_never_overwrites_a_colleague() {
            var secretariat = As.theSecretariatOf("326");
            var etag = secretariat
                    .calls()
                    .get("/api/v1/desk/settings")
                    .then()
                    .statusCode(200)
                    .extract()
                    .header("ETag");
            var body = GivenSettings.but(Map.of());
            secretariat.calls().body(body).put("/api/v1/desk/settings").then().statusCode(428);
            secretariat
                    .calls()
                    .header("If-Match", etag)
                    .body(GivenSettings.but(Map.of("replyWorkingDays", 6)))
                    .put("/api/v1/desk/settings")
                    .then()
                    .statusCode(200)
                    .body("municipality", is("326"), "replyWorkingDays", is(6));
            secretariat
                    .calls()
                    .header("If-Match", etag)
                    .body(body)
                    .put("/api/v1/desk/settings")
                    .then()
                    .statusCode(412);
        }
    }
}
