package dk.ungegarantien.local;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

/** A real Keycloak from its Maven distribution as a child process, with its people in our embedded database. */
public final class Keycloak implements AutoCloseable {

    private static final String DATABASE = "keycloak";
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    /** What kc.sh gives to Java, less its shell; the first compiler tier and the serial collector make the start quick. */
    private static final List<String> JVM_OPTIONS = List.of(
            "-Xms64m",
            "-Xmx512m",
            "-XX:MetaspaceSize=96M",
            "-XX:MaxMetaspaceSize=256m",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-Dfile.encoding=UTF-8",
            "-Duser.language=en",
            "-Duser.country=US",
            "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
            "-Djava.util.concurrent.ForkJoinPool.common.threadFactory=io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
            "-Dpicocli.disable.closures=true",
            "--add-opens=java.base/java.util=ALL-UNNAMED",
            "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
            "--add-opens=java.base/java.security=ALL-UNNAMED",
            "--add-opens=java.base/java.lang=ALL-UNNAMED");

    private final Settings settings;
    private final Watchdog watchdog;
    private final Path home;
    private final LocalRealm realm;
    private Child server;

    Keycloak(Settings settings, Watchdog watchdog) {
        this.settings = settings;
        this.watchdog = watchdog;
        this.home = unpacked(settings.keycloak());
        this.realm = LocalRealm.over(settings.realm());
    }

    /** Fits the distribution to PostgreSQL, once after it was unpacked: every start is quicker by that. */
    void prepare() {
        Path done = home.resolve("data").resolve("fitted-to-postgresql");
        if (Files.exists(done)) return;
        try (Child build = child("keycloak-build", List.of("build", "--db=postgres"))) {
            if (build.waitFor() != 0) build.demandAlive();
            Files.createDirectories(done.getParent());
            Files.createFile(done);
        } catch (IOException e) {
            throw new CannotStart("The folder %s cannot be written to".formatted(home), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    void start(EmbeddedDatabase database) {
        database.provide(DATABASE);
        writeImport();
        server = child(
                "keycloak",
                List.of(
                        "start",
                        "--optimized",
                        "--import-realm",
                        "--http-enabled=true",
                        "--http-host=127.0.0.1",
                        "--http-port=" + settings.ports().keycloak(),
                        "--hostname=" + url(),
                        "--cache=local",
                        "--db-url=" + database.jdbcUrl(DATABASE),
                        "--db-username=" + DATABASE,
                        "--db-password=" + DATABASE,
                        "--spi-theme--folder--dir=" + settings.themes()));
    }

    /** Returns when people can sign in. */
    void awaitReady() {
        new Answering(issuer(), PATIENCE).await(server);
        bringUpToDate();
    }

    String url() {
        return "http://localhost:" + settings.ports().keycloak();
    }

    public String issuer() {
        return url() + "/realms/" + LocalRealm.NAME;
    }

    CompletableFuture<?> onExit() {
        return server.onExit();
    }

    void demandAlive() {
        server.demandAlive();
    }

    @Override
    public void close() {
        if (server != null) server.close();
    }

    private Child child(String name, List<String> arguments) {
        List<String> command = new ArrayList<>();
        command.add(Java.executable());
        command.addAll(JVM_OPTIONS);
        command.add("-Dkc.home.dir=" + home);
        command.add("-Djboss.server.config.dir=" + home.resolve("conf"));
        command.add("-cp");
        command.add(home.resolve("lib").resolve("quarkus-run.jar").toString());
        command.add("io.quarkus.bootstrap.runner.QuarkusEntryPoint");
        command.addAll(arguments);
        return Child.start(name, command, environment(), settings.logs(), watchdog);
    }

    private Map<String, String> environment() {
        return Map.of(
                "UNGEGARANTIEN_URL",
                settings.url(),
                "UNGEGARANTIEN_BACKCHANNEL_URL",
                settings.url(),
                "UNGEGARANTIEN_OIDC_SECRET",
                settings.oidcSecret(),
                "UNGEGARANTIEN_SMTP_HOST",
                "localhost",
                "UNGEGARANTIEN_SMTP_PORT",
                "" + settings.ports().smtp(),
                "UNGEGARANTIEN_MAIL_FROM",
                "noreply@example.org",
                "KC_BOOTSTRAP_ADMIN_USERNAME",
                KeycloakAdmin.USER,
                "KC_BOOTSTRAP_ADMIN_PASSWORD",
                KeycloakAdmin.PASSWORD);
    }

    private void writeImport() {
        Path folder = home.resolve("data").resolve("import");
        try {
            Files.createDirectories(folder);
            Files.writeString(folder.resolve(LocalRealm.NAME + "-realm.json"), realm.text());
        } catch (IOException e) {
            throw new CannotStart("The folder %s cannot be written to".formatted(folder), e);
        }
    }

    /** Keycloak imports a realm only once. What has changed since, ports for example, is told to it here. */
    private void bringUpToDate() {
        JsonNode filled = realm.filledWith(environment());
        String now = fingerprint(filled);
        Path remembered = settings.data().resolve("realm.sha256");
        try {
            if (Files.exists(remembered) && !Files.readString(remembered).equals(now)) {
                KeycloakAdmin.bringUpToDate(url(), filled);
            }
            Files.writeString(remembered, now);
        } catch (IOException e) {
            throw new CannotStart("%s cannot be written".formatted(remembered), e);
        }
    }

    private static String fingerprint(JsonNode realm) {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(sha.digest(realm.toString().getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Path unpacked(Path folder) {
        if (Files.isDirectory(folder)) {
            try (Stream<Path> inside = Files.list(folder)) {
                return inside.filter(path -> path.getFileName().toString().startsWith("keycloak-"))
                        .findFirst()
                        .orElseThrow(() -> missing(folder));
            } catch (IOException e) {
                throw new CannotStart("%s cannot be read".formatted(folder), e);
            }
        }
        throw missing(folder);
    }

    private static CannotStart missing(Path folder) {
        return new CannotStart("There is no Keycloak in %s. The build puts it there: mvn package".formatted(folder));
    }
}
