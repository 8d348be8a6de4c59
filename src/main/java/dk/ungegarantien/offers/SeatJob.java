package dk.ungegarantien.offers;

import static dk.ungegarantien.shared.Worklist.workOff;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** Opens seats whose time is over, and tells those who wait. Safe on any number of replicas, each of which may be killed at any point. */
@ApplicationScoped
class SeatJob {

    private final OpeningSeats opening;
    private final FreedSeatsNews news;

    SeatJob(OpeningSeats opening, FreedSeatsNews news) {
        this.opening = opening;
        this.news = news;
    }

    @Scheduled(
            identity = "seats",
            every = "${ungegarantien.seats.every}",
            concurrentExecution = ConcurrentExecution.SKIP)
    Uni<Void> work() {
        return workOff(opening::behind, opening::open).chain(() -> workOff(news::behind, news::tell));
    }
}
