package dk.ungegarantien.cases;

import io.quarkus.logging.Log;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Looks for cases in which a step is missing. Any number of replicas may do so side by side, and each may be killed at any point. */
@ApplicationScoped
class CaseJob {

    private final CaseClock caseClock;

    CaseJob(CaseClock caseClock) {
        this.caseClock = caseClock;
    }

    @Scheduled(
            identity = "cases",
            every = "${ungegarantien.deadlines.every}",
            concurrentExecution = ConcurrentExecution.SKIP)
    Uni<Void> work() {
        return caseClock.overdue().chain(overdue -> Multi.createFrom()
                .iterable(overdue)
                .onItem()
                .transformToUniAndConcatenate(this::act)
                .onItem()
                .ignoreAsUni());
    }

    /** One that fails is tried again next time and does not hold up the others. */
    private Uni<Void> act(UUID id) {
        return caseClock
                .act(id)
                .onFailure()
                .invoke(why -> Log.errorf(why, "Case %s failed; it is tried again", id))
                .onFailure()
                .recoverWithNull();
    }
}
