package dk.ungegarantien.visits;

import static dk.ungegarantien.shared.Worklist.workOff;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** Looks for visits that somebody is late to answer about. Any number of replicas may do so side by side, and each may be killed at any point. */
@ApplicationScoped
class VisitJob {

    private final VisitClock visitClock;

    VisitJob(VisitClock visitClock) {
        this.visitClock = visitClock;
    }

    @Scheduled(
            identity = "visits",
            every = "${ungegarantien.deadlines.every}",
            concurrentExecution = ConcurrentExecution.SKIP)
    Uni<Void> work() {
        return workOff(visitClock::dueBehind, visitClock::act);
    }
}
