package dk.ungegarantien.visits;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** Asking for a visit is not met with silence: a reminder on the last day, and on the working day after that somebody else is told. */
@ApplicationScoped
class VisitClock {

    private static final int AT_ONCE = 200;

    private final Visits visits;
    private final VisitBook book;
    private final VisitTimekeeper timekeeper;
    private final Clock clock;

    VisitClock(Visits visits, VisitBook book, VisitTimekeeper timekeeper, Clock clock) {
        this.visits = visits;
        this.book = book;
        this.timekeeper = timekeeper;
        this.clock = clock;
    }

    @WithSession
    Uni<List<UUID>> dueBehind(UUID last) {
        return visits.due(clock.instant(), last, AT_ONCE);
    }

    /** In a transaction of its own, exactly once, whatever runs beside it: with the next bell set it is not due any more. */
    @WithTransaction
    Uni<Void> act(UUID id) {
        return visits.takeDue(id, clock.instant())
                .chain(visit ->
                        visit == null ? Uni.createFrom().voidItem() : visit.reminded ? callIn(visit) : remind(visit));
    }

    private Uni<Void> remind(Visit visit) {
        var turn = visit.status.turn();
        return timekeeper
                .secondBell(visit)
                .invoke(visit::remind)
                .chain(() -> book.tell(visit, facts -> new VisitAnswerDue(facts, turn, visit.answerBy)));
    }

    private Uni<Void> callIn(Visit visit) {
        var turn = visit.status.turn();
        visit.late(clock.instant());
        return book.tell(visit, facts -> new VisitUnanswered(facts, turn));
    }
}
