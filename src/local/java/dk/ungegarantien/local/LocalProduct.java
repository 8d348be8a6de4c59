package dk.ungegarantien.local;

import dk.ungegarantien.shared.Denmark;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/** The whole product on this machine: it starts everything at once, and nothing of it is left when it ends. */
public final class LocalProduct implements AutoCloseable {

    /** Nobody who looks on waits for half a minute, or for what is collected in two. */
    private static final Map<String, String> WITHOUT_DELAY = Map.of(
            "UNGEGARANTIEN_DEADLINES_EVERY", "3s",
            "UNGEGARANTIEN_NOTIFICATIONS_CALLS_COLLECTING", "3s",
            "UNGEGARANTIEN_NOTIFICATIONS_CALLS_PAUSE", "10s");

    private final Settings settings;
    private final FileChannel lock;
    private final Watchdog watchdog;
    private Mailbox mailbox;
    private Keycloak keycloak;
    private EmbeddedDatabase database;
    private Application application;
    private CompletableFuture<Void> identity;
    private boolean closed;

    LocalProduct(Settings settings) {
        this.settings = settings;
        this.lock = lock(settings.data());
        this.watchdog = Watchdog.start();
    }

    /** On free ports and with data that nobody else uses. Returns when people can sign in. */
    public static LocalProduct onRandomPorts(Path data) {
        LocalProduct product = new LocalProduct(Settings.random(data));
        try {
            product.start();
            product.awaitIdentity();
            return product;
        } catch (RuntimeException e) {
            product.close();
            throw e;
        }
    }

    /** Returns when the first page is there. Signing in may take a little longer: {@link #awaitIdentity()}. */
    void start() {
        keycloak = new Keycloak(settings, watchdog);
        CompletableFuture<Void> fitted = CompletableFuture.runAsync(keycloak::prepare);
        mailbox = Mailbox.start(settings.ports().smtp(), settings.ports().mailbox());
        startDatabase();
        database.provide(Application.DATABASE);
        mailbox.serve("/api/clock", new PassingTime(() -> database.connect(Application.DATABASE)));
        application = Application.start(settings, database, keycloak.issuer(), watchdog, WITHOUT_DELAY);
        application.awaitReady();
        // Keycloak takes longest and is needed last: it must not keep the first page waiting.
        identity = fitted.thenRun(() -> keycloak.start(database)).thenRun(keycloak::awaitReady);
        DemoData.load(
                database.jdbcUrl(Application.DATABASE),
                Application.DATABASE,
                Application.DATABASE,
                Clock.system(Denmark.ZONE));
    }

    void awaitIdentity() {
        try {
            identity.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof CannotStart known ? known : e;
        }
    }

    /** Blocks until a part of the product ends by itself, which none should. */
    void awaitEnd() {
        CompletableFuture.anyOf(application.onExit(), keycloak.onExit()).join();
        if (!closed) {
            application.demandAlive();
            keycloak.demandAlive();
        }
    }

    public void startDatabase() {
        database = EmbeddedDatabase.keptIn(settings.database(), settings.ports().postgresql());
        watchdog.guard(database.process());
    }

    public void stopDatabase() {
        database.close();
    }

    public void stopKeycloak() {
        keycloak.close();
    }

    public void startKeycloak() {
        keycloak.start(database);
        keycloak.awaitReady();
    }

    public String url() {
        return settings.url();
    }

    public String issuer() {
        return keycloak.issuer();
    }

    public String keycloakUrl() {
        return keycloak.url();
    }

    public String mailboxUrl() {
        return "http://localhost:" + settings.ports().mailbox();
    }

    public Mailbox mailbox() {
        return mailbox;
    }

    public EmbeddedDatabase database() {
        return database;
    }

    Path data() {
        return settings.data();
    }

    @Override
    public synchronized void close() {
        if (closed) return;
        closed = true;
        CompletableFuture<Void> identityEnds = CompletableFuture.runAsync(() -> close(keycloak));
        close(application);
        identityEnds.join();
        close(mailbox);
        close(database);
        close(watchdog);
        close(lock);
    }

    private static void close(AutoCloseable part) {
        try {
            if (part != null) part.close();
        } catch (Exception e) {
            System.err.println("While ending: " + e.getMessage());
        }
    }

    private static FileChannel lock(Path data) {
        try {
            Files.createDirectories(data);
            FileChannel channel =
                    FileChannel.open(data.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (channel.tryLock() == null) {
                throw new CannotStart(
                        "The local product already runs with the data in %s. End it first, or choose another folder: -Dlocal.data=.local-2"
                                .formatted(data));
            }
            return channel;
        } catch (IOException e) {
            throw new CannotStart("The folder %s cannot be written to: %s".formatted(data, e.getMessage()), e);
        }
    }
}
