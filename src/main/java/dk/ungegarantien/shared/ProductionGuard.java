package dk.ungegarantien.shared;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigValue;

/** Says everything that forbids to open to the public: what is missing, what everybody could guess, and invented people. */
final class ProductionGuard {

    /** What the jar itself brings, by the rules of MicroProfile Config; whoever sets a value does so from a higher place. */
    private static final int ORDINAL_OF_THE_JAR = 250;

    private static final int SHORTEST_PASSWORD = 12;
    private static final int SHORTEST_KEY = 32;

    /** Words that stand in examples, in this repository and elsewhere. */
    private static final List<String> GUESSABLE = List.of(
            "change",
            "garanti",
            "password",
            "secret",
            "everybody",
            "example",
            "admin",
            "postgres",
            "keycloak",
            "unset");

    /** The people of the demo come from no identity server. */
    private static final String INVENTED_PEOPLE = "select exists (select from account where subject like 'demo-%')";

    private static final List<Demand> DEMANDS = List.of(
            new Demand("quarkus.datasource.jdbc.url", "where the database is", ProductionGuard::isGiven),
            new Demand("quarkus.datasource.reactive.url", "where the database is", ProductionGuard::isGiven),
            new Demand(
                    "quarkus.datasource.password",
                    "the password of the database, at least %d characters and none of an example"
                            .formatted(SHORTEST_PASSWORD),
                    value -> isSecret(value, SHORTEST_PASSWORD)),
            new Demand("quarkus.oidc.auth-server-url", "where the realm at Keycloak is", ProductionGuard::isGiven),
            new Demand(
                    "quarkus.oidc.credentials.secret",
                    "the secret of the client ungegarantien-web, at least %d characters and none of an example"
                            .formatted(SHORTEST_PASSWORD),
                    value -> isSecret(value, SHORTEST_PASSWORD)),
            new Demand(
                    "quarkus.oidc.token-state-manager.encryption-secret",
                    "the key of the session cookie, the same for all replicas, at least %d characters"
                            .formatted(SHORTEST_KEY),
                    value -> isSecret(value, SHORTEST_KEY)),
            new Demand(
                    "quarkus.oidc.authentication.state-secret",
                    "the key of the login's own cookie, the same for all replicas, at least %d characters"
                            .formatted(SHORTEST_KEY),
                    value -> isSecret(value, SHORTEST_KEY)),
            new Demand(
                    "ungegarantien.pupils.code-secret",
                    "the secret with which the codes of pupils are made, the same for all replicas and for good, at least %d characters and none of an example"
                            .formatted(SHORTEST_KEY),
                    value -> isSecret(value, SHORTEST_KEY)),
            new Demand(
                    "ungegarantien.public-url",
                    "the address people use, beginning with https://",
                    value -> value.startsWith("https://")),
            new Demand("quarkus.mailer.host", "the mail server", ProductionGuard::isGiven),
            new Demand("quarkus.mailer.from", "the sender of mails", ProductionGuard::isGiven));

    private final Config config;

    ProductionGuard(Config config) {
        this.config = config;
    }

    /** Empty when the product may open. */
    List<String> objections() {
        List<String> objections = new ArrayList<>();
        for (Demand demand : DEMANDS) {
            if (!demand.holds(config.getConfigValue(demand.property()))) objections.add(demand.toString());
        }
        if (hasDemoData()) objections.add("the database holds demo data: its people and firms are invented");
        return objections;
    }

    /** A database that does not answer, or is still empty, is no objection: the product waits for it and fills it. */
    private boolean hasDemoData() {
        String url = config.getConfigValue("quarkus.datasource.jdbc.url").getValue();
        if (url == null) return false;
        String user = config.getConfigValue("quarkus.datasource.username").getValue();
        String password = config.getConfigValue("quarkus.datasource.password").getValue();
        try (var connection = DriverManager.getConnection(url, user, password);
                var statement = connection.createStatement();
                var found = statement.executeQuery(INVENTED_PEOPLE)) {
            return found.next() && found.getBoolean(1);
        } catch (SQLException notReachable) {
            return false;
        }
    }

    private static boolean isGiven(String value) {
        return !value.isBlank();
    }

    private static boolean isSecret(String value, int shortest) {
        String lower = value.toLowerCase(Locale.ROOT);
        return value.length() >= shortest && GUESSABLE.stream().noneMatch(lower::contains);
    }

    /** One value that production must set itself. */
    private record Demand(String property, String meaning, Predicate<String> rule) {

        boolean holds(ConfigValue value) {
            return value.getValue() != null
                    && value.getSourceOrdinal() > ORDINAL_OF_THE_JAR
                    && rule.test(value.getValue());
        }

        @Override
        public String toString() {
            String variable = property.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "_");
            return "%s: %s".formatted(variable, meaning);
        }
    }
}
