package dk.ungegarantien.local;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** What the realm of production promises, and what only the local one may have. */
class RealmTest {

    private static final Path FILE = Path.of("deploy", "keycloak", "ungegarantien-realm.json");
    private static final ObjectMapper JSON = new ObjectMapper();

    private final JsonNode production = production();
    private final JsonNode local = LocalRealm.over(FILE).filledWith(Map.of("UNGEGARANTIEN_URL", "http://localhost:1"));

    @Test
    void production_has_no_people_and_nobody_gets_a_token_for_a_password() {
        assertThat(production.has("users")).isFalse();
        assertThat(production.path("clients"))
                .allMatch(client -> !client.path("directAccessGrantsEnabled").asBoolean())
                .allMatch(client -> !client.path("publicClient").asBoolean());
    }

    @Test
    void no_secret_stands_in_the_file() {
        assertThat(production.path("clients").path(0).path("secret").asText())
                .isEqualTo("${UNGEGARANTIEN_OIDC_SECRET}");
        assertThat(production.path("identityProviders"))
                .allMatch(
                        provider -> provider.at("/config/clientSecret").asText().matches("\\$\\{[A-Z_]+:unset}"));
    }

    @Test
    void the_login_services_of_the_state_wait_for_their_credentials() {
        assertThat(names(production.path("identityProviders"), "alias")).containsExactly("unilogin", "mitid-erhverv");
        assertThat(local.path("identityProviders"))
                .allMatch(provider -> !provider.path("enabled").asBoolean())
                .allMatch(provider -> provider.at("/config/pkceMethod").asText().equals("S256"));
    }

    @Test
    void only_an_administrator_sets_the_municipality_of_a_professional() throws IOException {
        JsonNode profile = JSON.readTree(production
                .at("/components/org.keycloak.userprofile.UserProfileProvider/0/config/kc.user.profile.config/0")
                .asText());
        JsonNode municipality = StreamSupport.stream(profile.path("attributes").spliterator(), false)
                .filter(attribute -> attribute.path("name").asText().equals("municipality"))
                .findFirst()
                .orElseThrow();
        assertThat(municipality.at("/permissions/edit").toString()).isEqualTo("[\"admin\"]");
        assertThat(profile.has("unmanagedAttributePolicy")).isFalse();
    }

    @Test
    void guessing_passwords_is_slowed_down_and_mail_addresses_are_verified() {
        assertThat(production.path("bruteForceProtected").asBoolean()).isTrue();
        assertThat(production.path("verifyEmail").asBoolean()).isTrue();
        assertThat(production.path("sslRequired").asText()).isEqualTo("external");
    }

    @Test
    void scripts_get_tokens_in_the_local_realm_only() {
        assertThat(names(production.path("clients"), "clientId")).containsExactly("ungegarantien-web");
        assertThat(names(local.path("clients"), "clientId")).containsExactly("ungegarantien-web", "local-scripts");
        assertThat(local.path("users")).hasSize(14);
    }

    private static List<String> names(JsonNode list, String field) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(entry -> entry.path(field).asText())
                .toList();
    }

    private static JsonNode production() {
        try {
            return JSON.readTree(FILE.toFile());
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
