package dk.ungegarantien.bookings;

import dk.ungegarantien.schools.PupilSummary;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;

/** Takes down what pupils wish: themselves until the deadline, somebody of the municipality for them until the round is published. */
@ApplicationScoped
class Wishing {

    private final RoundOfPupil mine;
    private final Rounds rounds;
    private final Members members;
    private final Wishes wishes;
    private final OwnPlaceDesk ownPlaces;
    private final WishGuard guard;
    private final MoveLog log;
    private final Clock clock;

    Wishing(
            RoundOfPupil mine,
            Rounds rounds,
            Members members,
            Wishes wishes,
            OwnPlaceDesk ownPlaces,
            WishGuard guard,
            MoveLog log,
            Clock clock) {
        this.mine = mine;
        this.rounds = rounds;
        this.members = members;
        this.wishes = wishes;
        this.ownPlaces = ownPlaces;
        this.guard = guard;
        this.log = log;
        this.clock = clock;
    }

    /** The caller's own. */
    Uni<Void> own(UUID id, NewWishes told) {
        return rounds.lock(List.of(id))
                .chain(() -> mine.wishing(id))
                .chain(own -> tell(own.reached(), own.pupil(), told, own.actor()));
    }

    /** Those of a pupil who has no device. */
    Uni<WishesView> onBehalf(Placer placer, UUID id, UUID pupil, NewWishes told) {
        return rounds.inHand(placer, id).chain(reached -> {
            if (reached.round().isPublished()) {
                throw new RoundInThisState(reached.round().status);
            }
            return members.one(placer, reached, pupil)
                    .chain(found -> tell(reached, found, told, Records.Actor.of(placer)))
                    .chain(() -> wishes.of(id, List.of(pupil)))
                    .map(all -> new WishesView(pupil, all.getOrDefault(pupil, List.of())));
        });
    }

    private Uni<Void> tell(RoundInReach reached, PupilSummary pupil, NewWishes told, Records.Actor by) {
        var round = reached.round();
        return wishes.of(round.id, pupil.id())
                .chain(before -> guard.demand(reached, pupil, told.wishes(), before))
                .chain(() -> ownPlaces.told(round, pupil.id(), told.wishes(), by))
                .call(() -> wishes.delete("round = ?1 and pupil = ?2", round.id, pupil.id()))
                .chain(places -> write(rows(round, pupil.id(), told.wishes(), places)))
                .chain(() -> wishes.flush())
                .chain(() -> ownPlaces.dropUnwished(round.id, pupil.id()))
                .chain(() -> log.write(round, by.account(), List.of(BoardMove.of(MoveKind.WISHED, pupil.id()))))
                .replaceWithVoid();
    }

    private Uni<Void> write(List<Wish> rows) {
        return rows.isEmpty() ? Uni.createFrom().voidItem() : wishes.persist(rows);
    }

    /** @param places the own places that were told, by the wish they stand in */
    private List<Wish> rows(
            PlacementRound round, UUID pupil, List<NewWishes.NewWish> told, Map<Integer, OwnPlace> places) {
        return IntStream.range(0, told.size())
                .mapToObj(at -> Wish.of(
                        round,
                        pupil,
                        at + 1,
                        told.get(at),
                        places.containsKey(at) ? places.get(at).id : null,
                        clock.instant()))
                .toList();
    }
}
