package dk.ungegarantien.local;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.restassured.RestAssured;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** People sign in at the real identity server and carry nothing but a cookie. */
class SignInIT {

    private static final Map<String, String> CSRF = Map.of("X-Ungegarantien", "1");
    private static final String IN_ENGLISH = "{\"language\":\"EN\"}";

    private final LocalProduct product = TheProduct.running();
    private final Browser browser = new Browser(product.url());

    @Test
    void who_comes_from_nowhere_is_nobody() {
        assertThat(browser.session().path("signedIn").asBoolean(true)).isFalse();
    }

    @Test
    void signing_in_leads_back_to_the_page_one_left() {
        browser.signIn("ung");
        assertThat(browser.page().uri().getPath()).isEqualTo("/api/v1/session");
        assertThat(browser.session().at("/me/account/name").asText()).isEqualTo("Freja Østergaard");
    }

    @Test
    void the_session_cookie_is_out_of_reach_of_scripts_and_of_other_sites() {
        browser.signIn("partner");
        assertThat(browser.cookie("q_session").isHttpOnly()).isTrue();
    }

    @Test
    void a_professional_comes_with_role_and_municipality() {
        JsonNode me = browser.signIn("koordinator-326").session().path("me");
        assertThat(me.path("municipality").asText()).isEqualTo("326");
        assertThat(me.path("roles").toString()).isEqualTo("[\"coordinator\"]");
    }

    @Test
    void a_change_without_the_header_of_our_own_pages_is_refused() {
        browser.signIn("konsulent");
        assertThat(browser.call("PUT", "/api/v1/me/language", IN_ENGLISH, Map.of())
                        .statusCode())
                .isEqualTo(403);
        assertThat(browser.call("PUT", "/api/v1/me/language", IN_ENGLISH, CSRF).statusCode())
                .isEqualTo(200);
    }

    @Test
    void after_signing_out_one_is_nobody_here_and_at_the_identity_server() {
        browser.signIn("vejleder").goTo("/logout");
        assertThat(browser.session().path("signedIn").asBoolean(true)).isFalse();
        browser.goTo("/login?to=/");
        assertThat(browser.page().uri().toString()).startsWith(product.issuer());
    }

    @Test
    void a_session_that_the_identity_server_ends_is_over_at_once() {
        browser.signIn("sekretariat");
        assertThat(browser.session().path("signedIn").asBoolean()).isTrue();
        KeycloakAdmin.signOut(product.keycloakUrl(), "sekretariat");
        assertThat(browser.call("GET", "/api/v1/me", null, Map.of()).statusCode())
                .isEqualTo(499);
        assertThat(browser.session().path("signedIn").asBoolean(true)).isFalse();
    }

    @Test
    void who_registers_may_become_a_young_person_or_a_partner_and_nothing_else() {
        String email = "ny-" + UUID.randomUUID() + "@example.org";
        browser.goTo("/login?to=/api/v1/session&prompt=create")
                .submit(Map.of(
                        "email", email,
                        "firstName", "Nanna",
                        "lastName", "Ny",
                        "password", "langt-nok-ord",
                        "password-confirm", "langt-nok-ord",
                        "municipality", "860",
                        "user.attributes.municipality", "860"));
        JsonNode me = browser.session().path("me");
        assertThat(me.at("/account/email").asText()).isEqualTo(email);
        assertThat(me.path("roles").toString()).contains("young").contains("partner");
        assertThat(me.path("roles").size()).isEqualTo(2);
        assertThat(me.has("municipality")).isFalse();
    }

    @Test
    void a_token_that_was_tampered_with_is_refused() {
        String token = Tokens.of(product, "ung");
        RestAssured.given()
                .baseUri(product.url())
                .auth()
                .oauth2(token.substring(0, token.length() - 4) + "AAAA")
                .get("/api/v1/me")
                .then()
                .statusCode(401);
    }
}
