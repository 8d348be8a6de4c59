package dk.ungegarantien.local;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/** The production jar as a child process; all that is local about it comes from outside. */
public final class Application implements AutoCloseable {

    static final String DATABASE = "ungegarantien";

    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final Settings settings;
    private final Child process;

    private Application(Settings settings, Child process) {
        this.settings = settings;
        this.process = process;
    }

    static Application start(Settings settings, EmbeddedDatabase database, String issuer, Watchdog watchdog) {
        return start(settings, database, issuer, watchdog, Map.of());
    }

    /** @param more what is set beyond what every local product needs */
    static Application start(
            Settings settings, EmbeddedDatabase database, String issuer, Watchdog watchdog, Map<String, String> more) {
        Path jar = settings.application();
        if (!Files.exists(jar)) {
            throw new CannotStart("There is no application in %s. The build puts it there: mvn package".formatted(jar));
        }
        List<String> command = List.of(Java.executable(), "-Xmx512m", "-jar", jar.toString());
        Map<String, String> environment = environment(settings, database, issuer);
        environment.putAll(more);
        return new Application(settings, Child.start("application", command, environment, settings.logs(), watchdog));
    }

    private static Map<String, String> environment(Settings settings, EmbeddedDatabase database, String issuer) {
        Map<String, String> environment = new LinkedHashMap<>();
        environment.put("QUARKUS_PROFILE", "local");
        environment.put("QUARKUS_HTTP_HOST", "127.0.0.1");
        environment.put("QUARKUS_HTTP_PORT", "" + settings.ports().application());
        environment.put("UNGEGARANTIEN_PUBLIC_URL", settings.url());
        environment.put("UNGEGARANTIEN_FRONTEND_DIRECTORY", settings.frontend().toString());
        environment.put("QUARKUS_DATASOURCE_JDBC_URL", database.jdbcUrl(DATABASE));
        environment.put("QUARKUS_DATASOURCE_REACTIVE_URL", database.reactiveUrl(DATABASE));
        environment.put("QUARKUS_DATASOURCE_USERNAME", DATABASE);
        environment.put("QUARKUS_DATASOURCE_PASSWORD", DATABASE);
        environment.put("QUARKUS_OIDC_AUTH_SERVER_URL", issuer);
        environment.put("QUARKUS_OIDC_CREDENTIALS_SECRET", settings.oidcSecret());
        environment.put("QUARKUS_OIDC_TOKEN_STATE_MANAGER_ENCRYPTION_SECRET", settings.cookieSecret());
        environment.put("QUARKUS_OIDC_AUTHENTICATION_STATE_SECRET", settings.cookieSecret());
        environment.put("QUARKUS_MAILER_HOST", "localhost");
        environment.put("QUARKUS_MAILER_PORT", "" + settings.ports().smtp());
        return environment;
    }

    /** Returns when the first page is there; the database is migrated by then. */
    void awaitReady() {
        new Answering(settings.url() + "/api/v1/municipalities", PATIENCE).await(process);
    }

    String url() {
        return settings.url();
    }

    CompletableFuture<?> onExit() {
        return process.onExit();
    }

    void demandAlive() {
        process.demandAlive();
    }

    /** Without warning: nothing that it has in hand is finished. */
    void kill() {
        process.kill();
    }

    @Override
    public void close() {
        process.close();
    }
}
