package dk.ungegarantien.bookings;

import static dk.ungegarantien.shared.Worklist.workOff;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** Ends queues in time. Any number of replicas may do so side by side, and each may be killed at any point. */
@ApplicationScoped
class QueueJob {

    private final QueueClock queueClock;

    QueueJob(QueueClock queueClock) {
        this.queueClock = queueClock;
    }

    @Scheduled(
            identity = "queues",
            every = "${ungegarantien.deadlines.every}",
            concurrentExecution = ConcurrentExecution.SKIP)
    Uni<Void> work() {
        return workOff(queueClock::endedBehind, queueClock::end);
    }
}
