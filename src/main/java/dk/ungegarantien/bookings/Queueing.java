package dk.ungegarantien.bookings;

import dk.ungegarantien.offers.Purpose;
import dk.ungegarantien.schools.PupilSummary;
import dk.ungegarantien.shared.InvalidInput;
import dk.ungegarantien.shared.IsoWeek;
import dk.ungegarantien.shared.Unknown;
import dk.ungegarantien.shared.Violation;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** Puts pupils into the queue for a full week, and takes them out. The offer is in hand meanwhile, so that the order of the queue is that of coming. */
@ApplicationScoped
class Queueing {

    private final Rounds rounds;
    private final RoundOfPupil mine;
    private final Members members;
    private final Queues queues;
    private final Bookings bookings;
    private final Releasing releasing;
    private final MatchGuard matches;
    private final SeatKeeping seats;
    private final MoveLog log;
    private final BoardLog board;
    private final Clock clock;

    Queueing(
            Rounds rounds,
            RoundOfPupil mine,
            Members members,
            Queues queues,
            Bookings bookings,
            Releasing releasing,
            MatchGuard matches,
            SeatKeeping seats,
            MoveLog log,
            BoardLog board,
            Clock clock) {
        this.rounds = rounds;
        this.mine = mine;
        this.members = members;
        this.queues = queues;
        this.bookings = bookings;
        this.releasing = releasing;
        this.matches = matches;
        this.seats = seats;
        this.log = log;
        this.board = board;
        this.clock = clock;
    }

    /** The caller waits. */
    Uni<Void> joinOwn(UUID id, NewWaiting told) {
        return inHand(id, told.offer())
                .chain(() -> mine.round(id))
                .chain(own -> join(own.reached(), own.pupil(), told, own.actor()))
                .replaceWithVoid();
    }

    /** The caller waits no more; a seat that was held goes to the next. */
    Uni<Void> leaveOwn(UUID id, UUID offer, IsoWeek week) {
        return inHand(id, offer)
                .chain(() -> mine.round(id))
                .chain(own -> leave(own.reached(), own.pupil(), offer, week, own.actor()))
                .replaceWithVoid();
    }

    /** Tells the moves as they stand in the log. */
    Uni<MovesView> join(Placer placer, UUID id, UUID pupil, NewWaiting told) {
        return inHand(id, told.offer()).chain(() -> rounds.reached(placer, id)).chain(reached -> members.one(
                        placer, reached, pupil)
                .chain(found -> join(reached, found, told, Records.Actor.of(placer)))
                .chain(before -> board.since(placer, reached, before)));
    }

    /** Tells the moves as they stand in the log. */
    Uni<MovesView> leave(Placer placer, UUID id, UUID pupil, UUID offer, IsoWeek week) {
        return inHand(id, offer).chain(() -> rounds.reached(placer, id)).chain(reached -> members.one(
                        placer, reached, pupil)
                .chain(found -> leave(reached, found, offer, week, Records.Actor.of(placer)))
                .chain(before -> board.since(placer, reached, before)));
    }

    private Uni<Void> inHand(UUID id, UUID offer) {
        return seats.inHand(List.of(offer)).chain(() -> rounds.lock(List.of(id)));
    }

    private Uni<Long> join(RoundInReach reached, PupilSummary pupil, NewWaiting told, Records.Actor by) {
        if (!reached.weeks().contains(told.week())) {
            throw new InvalidInput(Violation.of("week", "week-of-the-round"));
        }
        var round = reached.round();
        if (!round.hasQueues()) {
            throw new NoQueueForWeekdays();
        }
        return demandFull(pupil, told)
                .chain(() -> queues.add(new Waiting(round, pupil.id(), told.offer(), told.week(), clock.instant()), by))
                .chain(() ->
                        log.write(round, by.account(), List.of(queued(pupil.id(), null, told.offer(), told.week()))));
    }

    /** Only what waiting can change stands in the way. An open seat that the list has not been asked about yet is none for who comes now. */
    private Uni<Void> demandFull(PupilSummary pupil, NewWaiting told) {
        return matches.demandWorthWaiting(new MatchGuard.Going(pupil, told.offer(), told.week()), Purpose.PLACING)
                .chain(possible -> !possible
                        ? Uni.createFrom().voidItem()
                        : queues.owed(told.offer(), told.week())
                                .invoke(owed -> {
                                    if (!owed) {
                                        throw new SeatsFree();
                                    }
                                })
                                .replaceWithVoid());
    }

    private Uni<Long> leave(RoundInReach reached, PupilSummary pupil, UUID offer, IsoWeek week, Records.Actor by) {
        var round = reached.round();
        return queues.of(round.id, pupil.id(), offer, week)
                .onItem()
                .ifNull()
                .failWith(Unknown::new)
                .call(waiting -> queues.change(List.of(waiting), Waiting::leave, by))
                .chain(waiting -> waiting.booking == null
                        ? Uni.createFrom().item(queued(pupil.id(), offer, null, week))
                        : bookings.one(waiting.booking)
                                .call(held -> releasing.release(List.of(held), by))
                                .map(held -> new BoardMove(MoveKind.UNHELD, pupil.id(), held.place(), null)))
                .chain(move -> log.write(round, by.account(), List.of(move)));
    }

    /** Comes into a queue, or leaves one; the other offer is null. */
    static BoardMove queued(UUID pupil, UUID left, UUID joined, IsoWeek week) {
        return new BoardMove(MoveKind.QUEUED, pupil, spot(left, week), spot(joined, week));
    }

    private static Place spot(UUID offer, IsoWeek week) {
        return offer == null ? null : new Place(offer, null, List.of(week), List.of());
    }
}
