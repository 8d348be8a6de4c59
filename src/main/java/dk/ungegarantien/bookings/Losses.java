package dk.ungegarantien.bookings;

import static java.util.stream.Collectors.groupingBy;

import dk.ungegarantien.offers.Offers;
import dk.ungegarantien.partners.Partners;
import dk.ungegarantien.shared.Outbox;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;

/** Places that go without anybody at a board: the host went, or the pupil did. The board shows it, and who looks after the pupils is told. */
@ApplicationScoped
class Losses {

    private final Bookings bookings;
    private final Queues queues;
    private final EndingQueues ending;
    private final Rounds rounds;
    private final Releasing releasing;
    private final MoveLog log;
    private final Announcing announcing;
    private final Offers offers;
    private final Partners partners;
    private final Outbox outbox;

    Losses(
            Bookings bookings,
            Queues queues,
            EndingQueues ending,
            Rounds rounds,
            Releasing releasing,
            MoveLog log,
            Announcing announcing,
            Offers offers,
            Partners partners,
            Outbox outbox) {
        this.bookings = bookings;
        this.queues = queues;
        this.ending = ending;
        this.rounds = rounds;
        this.releasing = releasing;
        this.log = log;
        this.announcing = announcing;
        this.offers = offers;
        this.partners = partners;
        this.outbox = outbox;
    }

    /** The offer is not there any more; whoever closes it has it in hand. */
    Uni<Void> ofOffer(UUID offer) {
        return bookings.roundsAt(offer).chain(where -> queues.liveAt(offer).chain(waiting -> {
            var concerned = new LinkedHashSet<>(where);
            waiting.forEach(one -> concerned.add(one.round));
            return concerned.isEmpty()
                    ? Uni.createFrom().voidItem()
                    : rounds.lock(concerned)
                            .chain(() -> offers.summary(offer))
                            .chain(summary -> partners.summary(summary.partner()))
                            .chain(firm -> ofOffer(offer, waiting, firm.name()));
        }));
    }

    private Uni<Void> ofOffer(UUID offer, List<Waiting> waiting, String host) {
        return bookings.aheadAt(offer)
                .chain(over ->
                        perRound(over, (round, ofRound) -> hostGone(round, ofRound, host, null, Records.Actor.NOBODY)))
                .chain(() -> ending.end(waiting, host, true));
    }

    /** The host cannot have one of its guests after all; whoever calls has the offer and the round in hand. */
    Uni<Void> ofGuest(Booked guest, String host, String words, Records.Actor by) {
        return perRound(List.of(guest), (round, one) -> hostGone(round, one, host, words, by));
    }

    /** The pupil has left school before the placement begins. Hosts who had been told are told, and the seats are for others. */
    Uni<Void> ofPupilGone(UUID booking) {
        return inHand(booking)
                .map(found -> found.stream()
                        .filter(one -> BookingStatus.WAITING.contains(one.booking().status))
                        .toList())
                .chain(found -> perRound(found, this::pupilGone));
    }

    /**
     * A hold has ended by itself, and somebody else may have the seat by now. Whoever calls has the rounds of all who hold in hand; of a hold that was
     * given up meanwhile there is nothing left to do, and its round is not waited for.
     */
    Uni<Void> ofHold(UUID week) {
        return bookings.holdOfWeek(week)
                .chain(id -> id == null ? Uni.createFrom().item(List.<Booked>of()) : inHand(id))
                .map(found -> found.stream()
                        .filter(one -> one.booking().status == BookingStatus.HELD)
                        .toList())
                .chain(found -> perRound(found, this::holdOver));
    }

    private Uni<Void> holdOver(PlacementRound round, List<Booked> held) {
        var moves = moves(held);
        return releasing
                .release(held, Records.Actor.NOBODY)
                .chain(() -> log.write(round, null, moves))
                .replaceWithVoid();
    }

    private Uni<List<Booked>> inHand(UUID booking) {
        return bookings.roundsOf(List.of(booking)).chain(rounds::lock).chain(() -> bookings.ofIds(List.of(booking)));
    }

    private Uni<Void> hostGone(PlacementRound round, List<Booked> over, String host, String words, Records.Actor by) {
        var told = over.stream()
                .filter(one -> one.booking().status == BookingStatus.CONFIRMED)
                .toList();
        var placed = over.stream().filter(one -> one.booking().isAhead()).toList();
        var moves = moves(over);
        return releasing
                .lose(over, by)
                .chain(() -> log.write(round, by.account(), moves))
                .chain(before -> announcing.lost(round, told, before))
                .chain(() -> placed.isEmpty() ? Uni.createFrom().voidItem() : tellPlacers(round, placed, host, words));
    }

    private Uni<Void> pupilGone(PlacementRound round, List<Booked> over) {
        var told = over.stream()
                .filter(one -> one.booking().status == BookingStatus.CONFIRMED)
                .toList();
        var moves = moves(over);
        return releasing
                .lose(over, Records.Actor.NOBODY)
                .chain(() -> log.write(round, null, moves))
                .chain(before -> announcing.goneFromHosts(round, told, before + moves.size()));
    }

    /** Who placed them and who opened the round find them another place. */
    private Uni<Void> tellPlacers(PlacementRound round, List<Booked> placed, String host, String words) {
        var who = new LinkedHashSet<UUID>();
        placed.forEach(one -> who.add(one.booking().bookedBy));
        who.add(round.openedBy);
        who.remove(null);
        return outbox.tell(
                round.municipalityCode,
                new PlacesLost(
                        round.id, round.municipalityCode, round.title, host, words, placed.size(), List.copyOf(who)));
    }

    /** Round by round; each is in hand. Those of no round stand on no board. */
    private Uni<Void> perRound(List<Booked> over, BiFunction<PlacementRound, List<Booked>, Uni<Void>> lose) {
        var byRound = over.stream().filter(one -> one.booking().round != null).collect(groupingBy(one -> one.booking()
                .round));
        return Sequence.each(byRound.entrySet(), each -> rounds.findById(each.getKey())
                .chain(round -> lose.apply(round, each.getValue())));
    }

    private static List<BoardMove> moves(List<Booked> over) {
        return over.stream()
                .map(one -> new BoardMove(
                        one.booking().status == BookingStatus.HELD ? MoveKind.UNHELD : MoveKind.LOST,
                        one.booking().pupil,
                        one.place(),
                        null))
                .toList();
    }
}
