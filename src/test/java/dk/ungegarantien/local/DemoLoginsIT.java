package dk.ungegarantien.local;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Scripts act as every one of the people of the demo. */
class DemoLoginsIT {

    private final LocalProduct product = TheProduct.running();

    @ParameterizedTest
    @CsvSource({
        "koordinator, coordinator, 860", "koordinator-326, coordinator, 326",
        "vejleder, counsellor, 860", "vejleder-326, counsellor, 326",
        "konsulent, consultant, 860", "konsulent-326, consultant, 326",
        "sekretariat, secretariat, 860", "sekretariat-326, secretariat, 326",
    })
    void a_professional_acts_in_one_role_for_one_municipality(String username, String role, String municipality) {
        me(username).body("roles", contains(role)).body("municipality", org.hamcrest.Matchers.is(municipality));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ung", "ung-326", "elev", "elev-326"})
    void a_young_person_acts_for_itself(String username) {
        me(username).body("roles", contains("young")).body("municipality", nullValue());
    }

    @ParameterizedTest
    @ValueSource(strings = {"partner", "partner-326"})
    void a_partner_acts_for_its_firm(String username) {
        me(username).body("roles", contains("partner")).body("municipality", nullValue());
    }

    private ValidatableResponse me(String username) {
        return RestAssured.given()
                .baseUri(product.url())
                .auth()
                .oauth2(Tokens.of(product, username))
                .get("/api/v1/me")
                .then()
                .statusCode(200);
    }
}
