package dk.ungegarantien.cases;

import static dk.ungegarantien.shared.Worklist.workOff;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

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
        return workOff(caseClock::overdueBehind, caseClock::act);
    }
}
