package dk.ungegarantien.shared;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/**
 * How many of a list are in each state, exactly and without counting them. The database adds to a tally in the transaction of each change: a
 * trigger on the table that is listed writes +1 and -1, see the migration of the table {@code tally}. Any list may be tallied by its name.
 */
@ApplicationScoped
public class Tallies {

    private final Transaction transaction;
    private final Pool pool;

    Tallies(Transaction transaction, Pool pool) {
        this.transaction = transaction;
        this.pool = pool;
    }

    /** By state, in the order of their names; a state in which there is nothing is missing. */
    public Uni<List<StatusCount>> of(String list) {
        return transaction.session().chain(session -> session.createNativeQuery("""
                        select state, sum(change) from tally where list = ?1
                        group by state having sum(change) <> 0 order by state""", Object[].class)
                .setParameter(1, list)
                .getResultList()
                .map(rows -> rows.stream()
                        .map(row -> new StatusCount((String) row[0], ((Number) row[1]).longValue()))
                        .toList()));
    }

    /** Keeps the sums short; what they say stays the same. Safe on any number of replicas. */
    @Scheduled(every = "1m", concurrentExecution = ConcurrentExecution.SKIP)
    Uni<Void> fold() {
        return pool.query("select fold_tallies()").execute().replaceWithVoid();
    }
}
