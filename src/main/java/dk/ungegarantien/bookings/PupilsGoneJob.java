package dk.ungegarantien.bookings;

import static dk.ungegarantien.shared.Worklist.workOff;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * Looks for bookings of pupils who will be in no class any more when their week comes, whichever way they left: then the seats are for others. Who
 * only changes class keeps the place. Safe on any number of replicas: what one has given up already, another finds no more.
 */
@ApplicationScoped
class PupilsGoneJob {

    private final PupilsGone gone;

    PupilsGoneJob(PupilsGone gone) {
        this.gone = gone;
    }

    @Scheduled(
            identity = "bookings",
            every = "${ungegarantien.bookings.every}",
            concurrentExecution = ConcurrentExecution.SKIP)
    Uni<Void> work() {
        return workOff(gone::behind, gone::giveUp);
    }
}
