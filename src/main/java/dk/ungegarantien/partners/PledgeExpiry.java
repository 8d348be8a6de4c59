package dk.ungegarantien.partners;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;

/** Ends the pledges whose term is over; a firm without a pledge in force is a former partner. Safe with several replicas. */
@ApplicationScoped
class PledgeExpiry {

    private static final int AT_A_TIME = 50;

    private final Pledges pledges;
    private final Leaving leaving;
    private final Clock clock;

    PledgeExpiry(Pledges pledges, Leaving leaving, Clock clock) {
        this.pledges = pledges;
        this.leaving = leaving;
        this.clock = clock;
    }

    @Scheduled(
            identity = "pledge-expiry",
            every = "${ungegarantien.pledges.expiry-every}",
            delayed = "1m",
            concurrentExecution = ConcurrentExecution.SKIP)
    @WithTransaction
    Uni<Void> endThoseWhoseTermIsOver() {
        return pledges.runOut(LocalDate.now(clock), AT_A_TIME).chain(over -> Multi.createFrom()
                .iterable(over)
                .onItem()
                .transformToUniAndConcatenate(leaving::expire)
                .collect()
                .last());
    }
}
