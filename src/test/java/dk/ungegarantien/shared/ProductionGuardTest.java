package dk.ungegarantien.shared;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ProductionGuardTest {

    private static final int FROM_OUTSIDE = 300;
    private static final int FROM_THE_JAR = 250;

    @Test
    void an_installation_with_all_its_own_values_opens() {
        assertThat(objections(complete())).isEmpty();
    }

    @Test
    void everything_that_is_missing_is_named_at_once() {
        assertThat(objections(Map.of()))
                .hasSize(11)
                .anyMatch(objection -> objection.startsWith("QUARKUS_MAILER_HOST:"));
    }

    @Test
    void a_password_of_the_example_file_is_refused() {
        assertThat(objections(with("quarkus.datasource.password", "change-me-please-now")))
                .singleElement()
                .asString()
                .startsWith("QUARKUS_DATASOURCE_PASSWORD:");
    }

    @Test
    void the_secret_of_the_local_product_is_refused() {
        assertThat(objections(with("quarkus.oidc.credentials.secret", "local-secret-that-everybody-knows")))
                .singleElement()
                .asString()
                .startsWith("QUARKUS_OIDC_CREDENTIALS_SECRET:");
    }

    @Test
    void the_secret_that_the_codes_of_pupils_are_made_with_must_be_ones_own() {
        assertThat(objections(with("ungegarantien.pupils.code-secret", "development-secret-that-everybody-knows")))
                .singleElement()
                .asString()
                .startsWith("UNGEGARANTIEN_PUPILS_CODE_SECRET:");
    }

    @Test
    void a_short_key_of_the_session_cookie_is_refused() {
        assertThat(objections(with("quarkus.oidc.token-state-manager.encryption-secret", "8f3kL0sPq2")))
                .singleElement()
                .asString()
                .startsWith("QUARKUS_OIDC_TOKEN_STATE_MANAGER_ENCRYPTION_SECRET:");
    }

    @Test
    void an_address_without_encryption_is_refused() {
        assertThat(objections(with("ungegarantien.public-url", "http://ungegarantien.dk")))
                .singleElement()
                .asString()
                .startsWith("UNGEGARANTIEN_PUBLIC_URL:");
    }

    @Test
    void what_the_jar_brings_does_not_count_as_set() {
        var config = new SmallRyeConfigBuilder()
                .withSources(new PropertiesConfigSource(complete(), "jar", FROM_THE_JAR))
                .build();
        assertThat(new ProductionGuard(config).objections()).hasSize(11);
    }

    private static List<String> objections(Map<String, String> values) {
        var config = new SmallRyeConfigBuilder()
                .withSources(new PropertiesConfigSource(values, "outside", FROM_OUTSIDE))
                .build();
        return new ProductionGuard(config).objections();
    }

    private static Map<String, String> with(String property, String value) {
        var values = new HashMap<>(complete());
        values.put(property, value);
        return values;
    }

    /** The database is one that does not answer. */
    private static Map<String, String> complete() {
        return Map.ofEntries(
                entry("quarkus.datasource.jdbc.url", "jdbc:postgresql://localhost:1/ungegarantien"),
                entry("quarkus.datasource.reactive.url", "postgresql://localhost:1/ungegarantien"),
                entry("quarkus.datasource.password", "R7vKq2mZx9LwTn4c"),
                entry("quarkus.oidc.auth-server-url", "https://id.ungegarantien.dk/realms/ungegarantien"),
                entry("quarkus.oidc.credentials.secret", "pW8sXk3NfYt6Bq1Z"),
                entry("quarkus.oidc.token-state-manager.encryption-secret", "Zk4Wq8Rm1Xv6Tn3Lp9Bs2Hd7Fg5Jc0Yt"),
                entry("quarkus.oidc.authentication.state-secret", "Rf6Yb2Kd9Wq4Zs7Mx1Ct5Vn8Hj3Lp0Ge"),
                entry("ungegarantien.pupils.code-secret", "Jt5Vn8Bq2Xw7Rk4Zm9Lc3Hf6Ps1Gd0Ty"),
                entry("ungegarantien.public-url", "https://ungegarantien.dk"),
                entry("quarkus.mailer.host", "smtp.hjoerring.dk"),
                entry("quarkus.mailer.from", "Ungegarantien <ungegaranti@hjoerring.dk>"));
    }
}
