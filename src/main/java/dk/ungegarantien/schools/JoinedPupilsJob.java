package dk.ungegarantien.schools;

import dk.ungegarantien.shared.Municipalities;
import dk.ungegarantien.shared.Municipality;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** Looks whether a day has come on which pupils are in another class. Safe on any number of replicas: what is in step is not written. */
@ApplicationScoped
class JoinedPupilsJob {

    private final Municipalities municipalities;
    private final JoinedPupils joined;
    private final CodeAttempts attempts;

    JoinedPupilsJob(Municipalities municipalities, JoinedPupils joined, CodeAttempts attempts) {
        this.municipalities = municipalities;
        this.joined = joined;
        this.attempts = attempts;
    }

    @Scheduled(
            identity = "rosters",
            every = "${ungegarantien.rosters.every}",
            concurrentExecution = ConcurrentExecution.SKIP)
    Uni<Void> run() {
        return Panache.withSession(municipalities::takingPart)
                .onItem()
                .transformToMulti(Multi.createFrom()::iterable)
                .map(Municipality::code)
                .onItem()
                .transformToUniAndConcatenate(code -> Panache.withTransaction(() -> joined.bringInStep(code)))
                .collect()
                .asList()
                .chain(attempts::forgetOld);
    }
}
