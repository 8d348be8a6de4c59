package dk.ungegarantien.bookings;

import dk.ungegarantien.shared.ETags;
import dk.ungegarantien.shared.InvalidInput;
import dk.ungegarantien.shared.Violation;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Opens, changes and closes rounds. */
@ApplicationScoped
class RoundDesk {

    private final Rounds rounds;
    private final RoundParts parts;
    private final MoveLog log;
    private final Records records;
    private final Clock clock;

    RoundDesk(Rounds rounds, RoundParts parts, MoveLog log, Records records, Clock clock) {
        this.rounds = rounds;
        this.parts = parts;
        this.log = log;
        this.records = records;
        this.clock = clock;
    }

    /** The id of the new round. Fails with {@link Unknown} when a class is out of reach. */
    Uni<UUID> open(Placer placer, NewRound told) {
        InvalidInput.refuse(deadlineAhead(told));
        var round = new PlacementRound(placer.municipality(), placer.account().id(), clock.instant())
                .tell(told, clock.instant());
        return parts.demandRight(placer, told)
                .chain(() -> rounds.persistAndFlush(round))
                .chain(() -> parts.write(round, told))
                .chain(() -> records.of(round, null, Records.Actor.of(placer)))
                .replaceWith(round.id);
    }

    Uni<UUID> change(Placer placer, UUID id, String ifMatch, NewRound told) {
        return rounds.inHand(placer, id)
                .invoke(reached -> ETags.demand(ifMatch, reached.demandWhole().round().version))
                .call(() -> parts.demandRight(placer, told))
                .call(reached -> parts.demandUnused(reached.round(), told))
                .invoke(reached -> reached.round().tell(told, clock.instant()))
                .call(rounds::flush)
                .call(reached -> parts.rewrite(reached.round(), told))
                .call(reached -> log.write(reached.round(), placer.account().id(), List.of(BoardMove.ANEW)))
                .replaceWith(id);
    }

    /** Pupils cannot change their wishes any more. */
    Uni<UUID> close(Placer placer, UUID id) {
        return step(placer, id, PlacementRound::close);
    }

    Uni<UUID> reopen(Placer placer, UUID id) {
        return step(placer, id, PlacementRound::reopen);
    }

    private Uni<UUID> step(Placer placer, UUID id, java.util.function.Consumer<PlacementRound> step) {
        return rounds.inHand(placer, id)
                .map(reached -> reached.demandWhole().round())
                .chain(round -> {
                    var before = round.status;
                    step.accept(round);
                    return before == round.status ? Uni.createFrom().voidItem() : told(placer, round, before);
                })
                .replaceWith(id);
    }

    private Uni<Void> told(Placer placer, PlacementRound round, RoundStatus before) {
        return rounds.flush()
                .chain(() -> records.of(round, before, Records.Actor.of(placer)))
                .chain(() -> log.write(round, placer.account().id(), List.of(BoardMove.ANEW)))
                .replaceWithVoid();
    }

    private List<Violation> deadlineAhead(NewRound told) {
        return told.deadline().isBefore(LocalDate.now(clock))
                ? List.of(Violation.of("deadline", "round-deadline-past"))
                : List.of();
    }
}
