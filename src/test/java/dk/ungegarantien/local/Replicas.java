package dk.ungegarantien.local;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/** The product as shipped, several times, side by side on one database of their own and with one mailbox. Nobody signs in. */
final class Replicas implements AutoCloseable {

    private static final String NO_IDENTITY_SERVER = "http://localhost:1/realms/ungegarantien";

    /** They live for seconds: what the best compiler makes of them would come too late. */
    private static final Map<String, String> IN_A_HURRY = Map.of(
            "UNGEGARANTIEN_DEADLINES_EVERY", "1s",
            "UNGEGARANTIEN_NOTIFICATIONS_EVERY", "1s",
            "UNGEGARANTIEN_SEATS_EVERY", "1s",
            "UNGEGARANTIEN_NOTIFICATIONS_CALLS_COLLECTING", "1s",
            "UNGEGARANTIEN_NOTIFICATIONS_CALLS_PAUSE", "1s",
            "JAVA_TOOL_OPTIONS", "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC");

    private final Path logs;
    private final Watchdog watchdog = Watchdog.start();
    private final Ports common = Ports.random();
    private final List<Application> started = new ArrayList<>();
    private Mailbox mailbox;
    private EmbeddedDatabase database;

    private Replicas(Path logs) {
        this.logs = logs;
    }

    /** Returns when all of them answer. */
    static Replicas start(int number, Path logs) {
        var replicas = new Replicas(logs);
        try {
            replicas.mailbox = Mailbox.start(replicas.common.smtp(), replicas.common.mailbox());
            replicas.database = EmbeddedDatabase.throwaway();
            replicas.watchdog.guard(replicas.database.process());
            replicas.database.provide(Application.DATABASE);
            for (var at = 0; at < number; at++) {
                replicas.startOne();
            }
            replicas.started.forEach(Application::awaitReady);
            return replicas;
        } catch (RuntimeException e) {
            replicas.close();
            throw e;
        }
    }

    /** One more. It answers later. */
    void startOne() {
        var own = Ports.random();
        var ports = new Ports(own.application(), own.keycloak(), own.mailbox(), common.smtp(), own.postgresql());
        var folder = logs.resolve("" + (started.size() + 1)).toAbsolutePath();
        var settings = new Settings(Path.of("").toAbsolutePath(), folder, ports);
        started.add(Application.start(settings, database, NO_IDENTITY_SERVER, watchdog, IN_A_HURRY));
    }

    /** @param number counts from 1, in the order in which they were started */
    void kill(int number) {
        started.get(number - 1).kill();
    }

    /** Where each of them answers. */
    List<String> urls() {
        return started.stream().map(Application::url).toList();
    }

    EmbeddedDatabase database() {
        return database;
    }

    Mailbox mailbox() {
        return mailbox;
    }

    @Override
    public void close() {
        CompletableFuture.allOf(started.stream()
                        .map(replica -> CompletableFuture.runAsync(replica::close))
                        .toArray(CompletableFuture[]::new))
                .join();
        if (mailbox != null) mailbox.close();
        if (database != null) database.close();
        watchdog.close();
    }
}
