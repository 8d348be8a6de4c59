package dk.ungegarantien.bookings;

import static dk.ungegarantien.shared.Worklist.workOff;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** Reminds hosts, and forgets what is over. Any number of replicas may do so side by side, and each may be killed at any point. */
@ApplicationScoped
class GuestJob {

    private final GuestClock guestClock;

    GuestJob(GuestClock guestClock) {
        this.guestClock = guestClock;
    }

    @Scheduled(
            identity = "guests",
            every = "${ungegarantien.deadlines.every}",
            concurrentExecution = ConcurrentExecution.SKIP)
    Uni<Void> work() {
        return workOff(guestClock::unmarkedBehind, guestClock::remind).chain(guestClock::forget);
    }
}
