package dk.ungegarantien.bookings;

import dk.ungegarantien.schools.Pupils;
import dk.ungegarantien.schools.Schools;
import dk.ungegarantien.shared.Outbox;
import dk.ungegarantien.shared.Transaction;
import dk.ungegarantien.shared.Unknown;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.stream.IntStream;

/** Places that pupils have found: told with the wishes, agreed or not by the coordinator. */
@ApplicationScoped
class OwnPlaceDesk {

    private final Rounds rounds;
    private final OwnPlaces places;
    private final Members members;
    private final Pupils pupils;
    private final Schools schools;
    private final Transaction transaction;
    private final Records records;
    private final MoveLog log;
    private final Outbox outbox;
    private final Clock clock;

    OwnPlaceDesk(
            Rounds rounds,
            OwnPlaces places,
            Members members,
            Pupils pupils,
            Schools schools,
            Transaction transaction,
            Records records,
            MoveLog log,
            Outbox outbox,
            Clock clock) {
        this.rounds = rounds;
        this.places = places;
        this.members = members;
        this.pupils = pupils;
        this.schools = schools;
        this.transaction = transaction;
        this.records = records;
        this.log = log;
        this.outbox = outbox;
        this.clock = clock;
    }

    Uni<OwnPlaceView> approve(Placer placer, UUID round, UUID id) {
        return decide(
                placer,
                round,
                id,
                null,
                (reached, place) -> place.approve(clock.instant())
                        ? invite(place)
                        : Uni.createFrom().voidItem());
    }

    /** Fails with {@link OwnPlaceInThisState} when the pupil is placed there: the pupil is moved first. */
    Uni<OwnPlaceView> refuse(Placer placer, UUID round, UUID id, NewRefusal refusal) {
        return decide(placer, round, id, refusal.words(), (reached, place) -> inUse(place)
                .invoke(used -> {
                    if (used) {
                        throw new OwnPlaceInThisState(place.status);
                    }
                    place.refuse(refusal.words());
                })
                .replaceWithVoid());
    }

    /** The places that were told, by the wish they stand in: the same firm is the same place. */
    Uni<Map<Integer, OwnPlace>> told(
            PlacementRound round, UUID pupil, List<NewWishes.NewWish> wishes, Records.Actor by) {
        return places.of(round.id, pupil).chain(known -> {
            var found = new HashMap<Integer, OwnPlace>();
            return Sequence.each(
                            IntStream.range(0, wishes.size())
                                    .filter(at -> wishes.get(at).ownPlace() != null)
                                    .boxed()
                                    .toList(),
                            at -> tell(round, pupil, wishes.get(at).ownPlace(), known, by)
                                    .invoke(place -> found.put(at, place)))
                    .replaceWith(found);
        });
    }

    /** What the pupil wishes no more and nobody has agreed to is forgotten. */
    Uni<Void> dropUnwished(UUID round, UUID pupil) {
        return places.delete("""
                        round = ?1 and pupil = ?2 and status <> ?3
                        and id not in (select w.ownPlace from Wish w where w.round = ?1 and w.ownPlace is not null)
                        and id not in (select b.ownPlace from Booking b where b.round = ?1 and b.ownPlace is not null)""", round, pupil, OwnPlaceStatus.APPROVED).replaceWithVoid();
    }

    private Uni<OwnPlace> tell(
            PlacementRound round, UUID pupil, NewOwnPlace told, List<OwnPlace> known, Records.Actor by) {
        var same = known.stream().filter(place -> place.isAt(told)).findFirst();
        if (same.isPresent()) {
            var before = same.get().status;
            same.get().tell(told, clock.instant());
            return (before == same.get().status
                            ? Uni.createFrom().voidItem()
                            : records.of(same.get(), before, by, null))
                    .replaceWith(same.get());
        }
        var place = new OwnPlace(round, pupil, told, clock.instant());
        return places.persistAndFlush(place).call(() -> records.of(place, null, by, null));
    }

    private Uni<OwnPlaceView> decide(
            Placer placer, UUID round, UUID id, String words, BiFunction<RoundInReach, OwnPlace, Uni<Void>> decision) {
        return rounds.inHand(placer, round).chain(reached -> places.find("id = ?1 and round = ?2", id, round)
                .firstResult()
                .onItem()
                .ifNull()
                .failWith(Unknown::new)
                .call(place -> members.one(placer, reached, place.pupil))
                .chain(place -> {
                    var before = place.status;
                    return decision.apply(reached, place)
                            .chain(places::flush)
                            .chain(() -> records.of(place, before, Records.Actor.of(placer), words))
                            .chain(() -> log.write(
                                    reached.round(),
                                    placer.account().id(),
                                    List.of(BoardMove.of(MoveKind.DECIDED, place.pupil))))
                            .replaceWith(place.view());
                }));
    }

    private Uni<Void> invite(OwnPlace place) {
        return pupils.summary(place.pupil)
                .chain(pupil -> schools.summary(pupil.school()))
                .chain(school -> outbox.tell(
                        place.municipalityCode,
                        new OwnPlaceApproved(
                                place.id,
                                place.firm,
                                place.contactName,
                                place.email,
                                school.name(),
                                school.contactName())));
    }

    private Uni<Boolean> inUse(OwnPlace place) {
        return transaction.session().chain(session -> session.createQuery(
                        "select count(b) > 0 from Booking b where b.ownPlace = ?1 and b.status in ?2", Boolean.class)
                .setParameter(1, place.id)
                .setParameter(2, BookingStatus.AHEAD)
                .getSingleResult());
    }
}
