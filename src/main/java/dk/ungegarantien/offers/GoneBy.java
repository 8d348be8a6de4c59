package dk.ungegarantien.offers;

import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.enterprise.context.ApplicationScoped;

/** Puts right what time alone has made wrong: weeks and days that have gone by, and deadlines that have passed. Safe on any number of replicas. */
@ApplicationScoped
class GoneBy {

    private static final String RELIST = """
            select list_offer(id) from (
                select id from listed_offer where stale_on <= danish_today() order by id limit 1000 for update skip locked) stale""";

    private final Pool pool;

    GoneBy(Pool pool) {
        this.pool = pool;
    }

    @Scheduled(every = "10m", delayed = "1m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    Uni<Void> tidy() {
        return pool.query(RELIST).execute().replaceWithVoid();
    }
}
