package dk.ungegarantien.offers;

import io.quarkus.logging.Log;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.vertx.core.Vertx;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.pgclient.PgConnection;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.concurrent.atomic.AtomicLong;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Knows when what the public can find has changed, whichever replica changed it: the database tells of it with the commit.
 * While it cannot be heard, everything counts as changed after a second.
 */
@ApplicationScoped
class Catalogue {

    private static final String CHANNEL = "offers";
    private static final String FOUND_OTHERWISE = "found";
    private static final long TRY_AGAIN_MILLIS = 1_000;

    private final Pool pool;
    private final Vertx vertx;
    private final boolean kept;
    private final AtomicLong found = new AtomicLong();
    private final AtomicLong shown = new AtomicLong();
    private final AtomicLong own = new AtomicLong();
    private volatile long foundAt = System.nanoTime();
    private volatile boolean listening;
    private volatile boolean stopping;
    private volatile SqlConnection line;

    Catalogue(
            Pool pool,
            Vertx vertx,
            @ConfigProperty(name = "ungegarantien.search.keep-answers", defaultValue = "true") boolean kept) {
        this.pool = pool;
        this.vertx = vertx;
        this.kept = kept;
    }

    /**
     * The state of the catalogue as far as this replica has heard; equal ones mean that nothing has changed.
     *
     * @param foundAt by the clock of {@link System#nanoTime()}
     */
    record Edition(long found, long foundAt, long shown, long own) {}

    Edition edition() {
        return new Edition(found.get(), foundAt, shown.get(), own.get());
    }

    boolean isHeard() {
        return listening;
    }

    /** Whether answers are kept at all. */
    boolean keepsAnswers() {
        return kept;
    }

    /** Who has just changed an offer here finds it changed with the next call. */
    void changedHere() {
        own.incrementAndGet();
    }

    void open(@Observes StartupEvent start) {
        if (kept) {
            listen();
        }
    }

    void close(@Observes ShutdownEvent stop) {
        stopping = true;
        if (line != null) {
            line.closeAndForget();
        }
    }

    private void listen() {
        pool.getConnection().subscribe().with(this::hear, failure -> tryAgain());
    }

    private void hear(SqlConnection connection) {
        line = connection;
        connection.closeHandler(this::lost);
        PgConnection.cast(connection.getDelegate()).notificationHandler(told -> changed(told.getPayload()));
        connection.query("listen " + CHANNEL).execute().subscribe().with(heard -> heard(), failure -> {
            connection.closeAndForget();
            tryAgain();
        });
    }

    /** What was told before nobody heard. */
    private void heard() {
        own.incrementAndGet();
        listening = true;
    }

    private void changed(String what) {
        if (FOUND_OTHERWISE.equals(what)) {
            foundAt = System.nanoTime();
            found.incrementAndGet();
        } else {
            shown.incrementAndGet();
        }
    }

    private void lost() {
        listening = false;
        if (!stopping) {
            Log.info("The database can no longer be heard; kept answers count for a second until it can");
            tryAgain();
        }
    }

    private void tryAgain() {
        listening = false;
        if (!stopping) {
            vertx.setTimer(TRY_AGAIN_MILLIS, timer -> listen());
        }
    }
}
