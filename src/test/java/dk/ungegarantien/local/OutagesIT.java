package dk.ungegarantien.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.notNullValue;

import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What the product stands on goes away for a while. */
class OutagesIT {

    private static final Map<String, String> CSRF = Map.of("X-Ungegarantien", "1");

    private final LocalProduct product = TheProduct.running();

    @Test
    void without_the_identity_server_public_pages_still_answer_and_signing_in_works_again_when_it_is_back() {
        product.stopKeycloak();
        try {
            get("/api/v1/municipalities").statusCode(200);
            get("/api/v1/session").statusCode(200);
        } finally {
            product.startKeycloak();
        }
        assertThat(new Browser(product.url())
                        .signIn("ung")
                        .session()
                        .path("signedIn")
                        .asBoolean())
                .isTrue();
    }

    @Test
    void without_the_database_the_answer_is_to_come_again_soon_and_it_recovers_by_itself() {
        Browser person = new Browser(product.url()).signIn("ung-326");
        product.stopDatabase();
        try {
            get("/api/v1/municipalities")
                    .statusCode(503)
                    .contentType(containsString("application/problem+json"))
                    .header("Retry-After", notNullValue());
            assertThat(person.call("PUT", "/api/v1/me/language", "{\"language\":\"EN\"}", CSRF)
                            .statusCode())
                    .isEqualTo(503);
        } finally {
            product.startDatabase();
        }
        get("/api/v1/municipalities").statusCode(200);
        assertThat(person.call("PUT", "/api/v1/me/language", "{\"language\":\"EN\"}", CSRF)
                        .statusCode())
                .isEqualTo(200);
    }

    private ValidatableResponse get(String path) {
        return RestAssured.given()
                .baseUri(product.url())
                .header("Accept-Language", "da")
                .get(path)
                .then();
    }
}
