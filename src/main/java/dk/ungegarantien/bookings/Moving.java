package dk.ungegarantien.bookings;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Moves pupils on a board: all of the moves together, or none. The offers are taken in hand first and in the order of their ids, then the round, then
 * pupil by pupil: so two who move at once never wait for each other in a circle.
 */
@ApplicationScoped
class Moving {

    private final Rounds rounds;
    private final Intents intents;
    private final Bookings bookings;
    private final SeatKeeping seats;
    private final MoveGuard guard;
    private final Relocation relocation;
    private final BoardLog log;

    Moving(
            Rounds rounds,
            Intents intents,
            Bookings bookings,
            SeatKeeping seats,
            MoveGuard guard,
            Relocation relocation,
            BoardLog log) {
        this.rounds = rounds;
        this.intents = intents;
        this.bookings = bookings;
        this.seats = seats;
        this.guard = guard;
        this.relocation = relocation;
        this.log = log;
    }

    /** Tells the moves as they stand in the log. As much as can is read before others have to wait. */
    Uni<MovesView> move(Placer placer, UUID id, NewMoves told) {
        return rounds.reached(placer, id).chain(reached -> intents.of(placer, reached, told)
                .call(() -> offers(told).chain(seats::inHand))
                .chain(wanted ->
                        rounds.inHandAsRead(reached.round()).chain(last -> move(placer, reached.round(), wanted, last)))
                .chain(before -> log.since(placer, reached, before)));
    }

    private Uni<Long> move(Placer placer, PlacementRound round, List<Intent> wanted, long last) {
        return bookings.liveOf(pupils(wanted))
                .call(live -> guard.demand(round, wanted, in(round, live)))
                .chain(live -> relocation.move(Records.Actor.of(placer), round, wanted, live))
                .map(before -> before == null ? last : before);
    }

    /** Those that are left and those that are gone to. */
    private Uni<List<UUID>> offers(NewMoves told) {
        var moves = told.moves();
        return bookings.offersOf(
                        moves.stream().flatMap(move -> move.expected().stream()).toList())
                .map(left -> Stream.concat(
                                left.stream(),
                                moves.stream()
                                        .map(NewMoves.NewBoardMove::to)
                                        .filter(Objects::nonNull)
                                        .map(NewPlace::offer)
                                        .filter(Objects::nonNull))
                        .toList());
    }

    private static List<UUID> pupils(List<Intent> wanted) {
        return wanted.stream().map(intent -> intent.pupil().id()).toList();
    }

    private static List<Booked> in(PlacementRound round, List<Booked> live) {
        return live.stream().filter(one -> round.id.equals(one.booking().round)).toList();
    }
}
