package dk.ungegarantien.schools;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;

/**
 * Counts the codes that somebody tries, so that nobody can try them all. A try is counted before it is judged and outside the transaction of the call: a
 * wrong one rolls that back, and of many at once each must see the others.
 */
@ApplicationScoped
class CodeAttempts {

    static final int MOST = 5;
    private static final Duration WITHIN = Duration.ofMinutes(15);

    private final Pool pool;
    private final Clock clock;

    CodeAttempts(Pool pool, Clock clock) {
        this.pool = pool;
        this.clock = clock;
    }

    /** Fails with {@link CodeTooOften} when there have been too many. */
    Uni<Void> count(String caller) {
        var now = clock.instant().atOffset(ZoneOffset.UTC);
        return pool.preparedQuery("insert into code_attempt (caller, at) values ($1, $2)")
                .execute(Tuple.of(caller, now))
                .chain(() -> pool.preparedQuery("select count(*) from code_attempt where caller = $1 and at > $2")
                        .execute(Tuple.of(caller, now.minus(WITHIN))))
                .invoke(rows -> {
                    if (rows.iterator().next().getLong(0) > MOST) {
                        throw new CodeTooOften();
                    }
                })
                .replaceWithVoid();
    }

    /** Nothing remains of tries that no longer count. */
    Uni<Void> forgetOld() {
        return pool.preparedQuery("delete from code_attempt where at <= $1")
                .execute(Tuple.of(clock.instant().minus(WITHIN).atOffset(ZoneOffset.UTC)))
                .replaceWithVoid();
    }

    Uni<Void> forget(String caller) {
        return pool.preparedQuery("delete from code_attempt where caller = $1")
                .execute(Tuple.of(caller))
                .replaceWithVoid();
    }
}
