package dk.ungegarantien.bookings;

import dk.ungegarantien.accounts.Roles;
import dk.ungegarantien.schools.PupilSummary;
import dk.ungegarantien.shared.Unknown;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** A pupil says yes to a seat that was waited for: then it is a placement like those that a coordinator makes. */
@ApplicationScoped
class SayingYes {

    private final RoundOfPupil mine;
    private final Rounds rounds;
    private final Bookings bookings;
    private final Queues queues;
    private final SeatKeeping seats;
    private final Relocation relocation;
    private final Clock clock;

    SayingYes(
            RoundOfPupil mine,
            Rounds rounds,
            Bookings bookings,
            Queues queues,
            SeatKeeping seats,
            Relocation relocation,
            Clock clock) {
        this.mine = mine;
        this.rounds = rounds;
        this.bookings = bookings;
        this.queues = queues;
        this.seats = seats;
        this.relocation = relocation;
        this.clock = clock;
    }

    /** Gives the round. Saying yes twice is saying yes; fails with {@link SeatOfferOver} when it is too late. */
    Uni<UUID> yes(UUID id) {
        return bookings.offersOf(List.of(id))
                .chain(seats::inHand)
                .chain(() -> bookings.roundsOf(List.of(id)))
                .chain(rounds::lock)
                .chain(mine::pupil)
                .chain(pupil -> queues.ofHold(id)
                        .invoke(waiting -> demandOwn(pupil, waiting))
                        .chain(waiting -> rounds.findById(waiting.round)
                                .call(round -> bookings.one(id).chain(hold -> take(round, pupil, hold, waiting)))))
                .map(round -> round.id);
    }

    /** A seat that was offered to the caller; fails with {@link Unknown} otherwise. */
    private static void demandOwn(PupilSummary pupil, Waiting waiting) {
        if (waiting == null || !pupil.id().equals(waiting.pupil)) {
            throw new Unknown();
        }
    }

    private Uni<Void> take(PlacementRound round, PupilSummary pupil, Booked hold, Waiting waiting) {
        if (waiting.state == WaitingState.TAKEN) {
            return Uni.createFrom().voidItem();
        }
        if (waiting.state != WaitingState.OFFERED || !hold.booking().holdsAt(clock.instant())) {
            throw new SeatOfferOver();
        }
        return bookings.liveOf(List.of(pupil.id())).chain(live -> {
            var stays = live.stream()
                    .map(Booked::id)
                    .filter(one -> !one.equals(hold.id()))
                    .collect(Collectors.toSet());
            var to = new Place(hold.booking().offer, null, hold.isoWeeks(), round.days());
            return relocation
                    .move(
                            new Records.Actor(pupil.account(), Roles.YOUNG),
                            round,
                            List.of(new Intent(pupil, Set.of(), stays, to)),
                            live)
                    .replaceWithVoid();
        });
    }
}
