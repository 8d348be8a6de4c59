package dk.ungegarantien.cases;

import dk.ungegarantien.applications.OnBehalf;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** How a case ends: with where the young person has come to. */
@ApplicationScoped
class CaseEnd {

    private final CaseTurn turn;
    private final Cases cases;
    private final Concerns concerns;
    private final CaseIntake intake;
    private final CaseLog log;
    private final OnBehalf onBehalf;
    private final Clock clock;

    CaseEnd(
            CaseTurn turn,
            Cases cases,
            Concerns concerns,
            CaseIntake intake,
            CaseLog log,
            OnBehalf onBehalf,
            Clock clock) {
        this.turn = turn;
        this.cases = cases;
        this.concerns = concerns;
        this.intake = intake;
        this.log = log;
        this.onBehalf = onBehalf;
        this.clock = clock;
    }

    /** What still waits in it at a firm is taken over, so that nobody answers in vain. */
    Uni<Case> reach(Desk desk, UUID id, NewDestinationReached told) {
        return cases.seenFrom(desk, id)
                .chain(this::waiting)
                .call(onBehalf::hold)
                .chain(applications -> turn.byHolder(desk, id, null, (one, days) -> {})
                        .call(one -> demandNothingNew(one, applications))
                        .call(one -> demandTrue(one, told.reached()))
                        .call(one -> onBehalf.conclude(applications, one.profession, told.words(), desk.helper()))
                        .call(this::settleAll)
                        .call(one -> end(desk, one, told)));
    }

    /** The applications that help is needed for in a case. */
    private Uni<List<UUID>> waiting(Case one) {
        return concerns.of(one.id).map(found -> found.stream()
                .filter(Concern::isOpen)
                .map(concern -> concern.application)
                .filter(Objects::nonNull)
                .toList());
    }

    /** Applications are locked before their case; one that came in between is not, and must not be lost. */
    private Uni<Void> demandNothingNew(Case one, List<UUID> held) {
        return waiting(one)
                .invoke(now -> {
                    if (!held.containsAll(now)) {
                        throw new CaseGrown();
                    }
                })
                .replaceWithVoid();
    }

    private Uni<Void> demandTrue(Case one, Reached reached) {
        return switch (reached) {
            case PLACE -> demand(onBehalf.hasPlace(one.young), new NoPlaceYet());
            case NO_LONGER_NEEDED -> demand(concerns.anyOpen(one.id).map(waits -> !waits), new StillNeeded());
            default -> Uni.createFrom().voidItem();
        };
    }

    private static Uni<Void> demand(Uni<Boolean> fulfilled, RuntimeException otherwise) {
        return fulfilled
                .invoke(yes -> {
                    if (!yes) {
                        throw otherwise;
                    }
                })
                .replaceWithVoid();
    }

    private Uni<Void> settleAll(Case one) {
        return concerns.of(one.id).chain(found -> Multi.createFrom()
                .iterable(found)
                .filter(Concern::isOpen)
                .onItem()
                .transformToUniAndConcatenate(intake::settle)
                .onItem()
                .ignoreAsUni());
    }

    private Uni<Void> end(Desk desk, Case one, NewDestinationReached told) {
        var before = one.state;
        one.close(told.reached(), told.words().strip(), clock.instant());
        return log.record(one, before, desk.helper(), told.words())
                .chain(() -> turn.tell(
                        desk,
                        one,
                        me -> new DestinationReached(one.id, one.young, told.reached(), me.name(), one.reachedNote)));
    }
}
