package dk.ungegarantien.visits;

import dk.ungegarantien.accounts.Roles;
import dk.ungegarantien.shared.Cursor;
import dk.ungegarantien.shared.StateChanges;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/** Shows visits to whom they concern. */
@ApplicationScoped
class VisitShow {

    private static final Set<String> ACTING = Set.of(Roles.PARTNER, Roles.COORDINATOR);

    private final Visits visits;
    private final VisitSurveyor surveyor;
    private final StateChanges changes;
    private final Clock clock;

    VisitShow(Visits visits, VisitSurveyor surveyor, StateChanges changes, Clock clock) {
        this.visits = visits;
        this.surveyor = surveyor;
        this.changes = changes;
        this.clock = clock;
    }

    Uni<VisitPage> list(VisitOwner owner, VisitPile pile, int limit, String cursor) {
        var behind = Cursor.parse(cursor, 2);
        var today = LocalDate.now(clock);
        return visits.counts(owner, today)
                .chain(counts -> visits.pile(owner, pile, today, behind, limit, counts.of(pile))
                        .chain(page -> surveyor.around(page.items())
                                .map(around -> VisitPage.of(
                                        page,
                                        page.items().stream()
                                                .map(visit -> VisitCard.of(visit, around))
                                                .toList(),
                                        counts))));
    }

    Uni<VisitView> one(VisitActor actor, UUID id) {
        return visits.of(actor.owner(), id).chain(visit -> view(actor, visit));
    }

    Uni<VisitView> view(VisitActor actor, Visit visit) {
        return surveyor.around(visit).chain(around -> changes.of(Visit.SUBJECT, visit.id)
                .map(steps -> VisitView.of(visit, around, steps, may(actor, visit))));
    }

    private Set<VisitAct> may(VisitActor actor, Visit visit) {
        return ACTING.contains(actor.role())
                ? VisitAct.of(visit, actor.owner().side(), LocalDate.now(clock))
                : Set.of();
    }
}
