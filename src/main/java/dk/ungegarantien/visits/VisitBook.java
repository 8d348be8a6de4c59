package dk.ungegarantien.visits;

import dk.ungegarantien.offers.NoFreeSeat;
import dk.ungegarantien.offers.Seats;
import dk.ungegarantien.shared.Outbox;
import dk.ungegarantien.shared.StateChange;
import dk.ungegarantien.shared.StateChanges;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDateTime;
import java.util.function.Function;

/** Keeps the seat of a visit, writes down each of its steps, and tells those concerned; all in the transaction of the step. */
@ApplicationScoped
class VisitBook {

    private final Seats seats;
    private final StateChanges changes;
    private final VisitSurveyor surveyor;
    private final Visits visits;
    private final Outbox outbox;

    VisitBook(Seats seats, StateChanges changes, VisitSurveyor surveyor, Visits visits, Outbox outbox) {
        this.seats = seats;
        this.changes = changes;
        this.surveyor = surveyor;
        this.visits = visits;
        this.outbox = outbox;
    }

    /**
     * Gives back the seat it has and takes that of another session; fails with {@link VisitDateTaken} when a class has that.
     *
     * @param slot null for none
     */
    Uni<Void> seat(Visit visit, LocalDateTime slot) {
        var given = visit.slot == null ? Uni.createFrom().voidItem() : seats.release(visit.id);
        visit.seatedIn(slot);
        return slot == null
                ? given
                : given.chain(() -> seats.takeSession(visit.offer, slot, visit.id))
                        .onFailure(NoFreeSeat.class)
                        .transform(taken -> new VisitDateTaken());
    }

    /** The rules that the database holds are asked first: what it refuses is neither written down nor told. */
    Uni<Visit> note(Visit visit, VisitStatus from, VisitActor actor, String words, Function<VisitFacts, Record> event) {
        return visits.flush()
                .chain(() -> changes.record(new StateChange(
                        visit.municipalityCode,
                        Visit.SUBJECT,
                        visit.id,
                        actor.account(),
                        actor.role(),
                        from,
                        visit.status,
                        words)))
                .chain(() -> tell(visit, event))
                .replaceWith(visit);
    }

    Uni<Void> tell(Visit visit, Function<VisitFacts, Record> event) {
        return surveyor.around(visit)
                .chain(around -> outbox.tell(visit.municipalityCode, event.apply(around.facts(visit))));
    }
}
