package dk.ungegarantien.bookings;

import dk.ungegarantien.shared.IsoWeek;
import dk.ungegarantien.shared.Transaction;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** All who wait for seats. Whoever changes a queue has its offer in hand. */
@ApplicationScoped
class Queues implements PanacheRepositoryBase<Waiting, UUID> {

    private final Transaction transaction;
    private final Records records;

    Queues(Transaction transaction, Records records) {
        this.transaction = transaction;
        this.records = records;
    }

    /** Who waits there and is still in a class of the round, the first first. */
    Uni<List<Waiting>> at(UUID offer, IsoWeek week) {
        return ids("""
                        select w.id from waiting w
                        where w.offer = ?1 and w.week = ?2 and w.state = 'WAITING'
                            and exists (select from round_pupil p where p.round = w.round and p.pupil = w.pupil)""", offer, week.toString())
                .chain(ids -> ids.isEmpty() ? Uni.createFrom().item(List.of()) : list("id in ?1 order by number", ids));
    }

    /** The pupil's live place in that queue; null for none. */
    Uni<Waiting> of(UUID round, UUID pupil, UUID offer, IsoWeek week) {
        return find(
                        "round = ?1 and pupil = ?2 and offer = ?3 and week = ?4 and state in ?5",
                        round,
                        pupil,
                        offer,
                        week.toString(),
                        WaitingState.LIVE)
                .firstResult();
    }

    /** Who was offered a seat by that hold; null when it was none of the waiting list. */
    Uni<Waiting> ofHold(UUID booking) {
        return find("booking", booking).firstResult();
    }

    /** All queues the pupil stands in. */
    Uni<List<Waiting>> ofPupil(UUID pupil) {
        return list("pupil = ?1 and state in ?2 order by week, number", pupil, WaitingState.LIVE);
    }

    /** Those of a round who are in some of its classes, in the order in which they came. */
    Uni<List<Waiting>> inRound(RoundInReach reached) {
        return reached.classIds().isEmpty()
                ? Uni.createFrom().item(List.of())
                : ids("""
                        select w.id from waiting w
                        where w.round = ?1 and w.state in ('WAITING', 'OFFERED') and exists (
                            select from round_pupil p
                            where p.round = w.round and p.pupil = w.pupil and p.school_class in (?2))""", reached.round().id, reached.classIds())
                        .chain(ids -> ids.isEmpty()
                                ? Uni.createFrom().item(List.of())
                                : list("id in ?1 order by number", ids));
    }

    /** Which of them is how far behind the next seat; 1 is the next. Whoever was offered one is missing. */
    Uni<Map<UUID, Integer>> places(Collection<Waiting> waiting) {
        return waiting.isEmpty()
                ? Uni.createFrom().item(Map.of())
                : transaction.session().chain(session -> session.createNativeQuery("""
                                select w.id, cast((
                                    select count(*) from waiting o
                                    where o.offer = w.offer and o.week = w.week and o.state = 'WAITING' and o.number <= w.number) as integer)
                                from waiting w where w.id in (?1) and w.state = 'WAITING'""", Tuple.class)
                        .setParameter(1, waiting.stream().map(one -> one.id).toList())
                        .getResultList()
                        .map(rows -> rows.stream()
                                .collect(Collectors.toMap(
                                        row -> row.get(0, UUID.class), row -> row.get(1, Integer.class)))));
    }

    /** Whether open seats of that week are those of the waiting list, which has not been asked yet. */
    Uni<Boolean> owed(UUID offer, IsoWeek week) {
        return transaction.session().chain(session -> session.createNativeQuery(
                        "select seats_owed(?1, ?2)", Boolean.class)
                .setParameter(1, offer)
                .setParameter(2, week.toString())
                .getSingleResult());
    }

    Uni<Void> add(Waiting waiting, Records.Actor by) {
        return persist(waiting).chain(this::flush).chain(() -> records.of(waiting, null, by));
    }

    /** The pupils get places there: by saying yes, or because a coordinator wants it. */
    Uni<Void> taken(UUID pupil, UUID offer, Collection<IsoWeek> weeks, Records.Actor by) {
        return list(
                        "pupil = ?1 and offer = ?2 and week in ?3 and state in ?4",
                        pupil,
                        offer,
                        weeks.stream().map(IsoWeek::toString).toList(),
                        WaitingState.LIVE)
                .chain(found -> change(found, Waiting::take, by));
    }

    /** Holds are over: who was offered a seat by one of them did not take it. */
    Uni<Void> passed(Collection<UUID> holds, Records.Actor by) {
        return holds.isEmpty()
                ? Uni.createFrom().voidItem()
                : list("booking in ?1 and state = ?2", holds, WaitingState.OFFERED)
                        .chain(found -> change(found, Waiting::pass, by));
    }

    /** Who waits for a seat of that offer, or is asked whether to take one; in whichever week. */
    Uni<List<Waiting>> liveAt(UUID offer) {
        return list("offer = ?1 and state in ?2 order by number", offer, WaitingState.LIVE);
    }

    /** Who waits in those weeks until the last of them, or longer ago: offers, in the order of their ids. */
    Uni<List<UUID>> offersUntil(IsoWeek last, int limit) {
        return ids(
                "select distinct offer from waiting where state = 'WAITING' and week <= ?1 order by offer limit ?2",
                last.toString(),
                limit);
    }

    /** Who waits there in that week, or an earlier one. */
    Uni<List<Waiting>> until(UUID offer, IsoWeek last) {
        return list(
                "offer = ?1 and state = ?2 and week <= ?3 order by number",
                offer,
                WaitingState.WAITING,
                last.toString());
    }

    /** Takes that step with each of them, and records it. */
    Uni<Void> change(List<Waiting> waiting, Consumer<Waiting> how, Records.Actor by) {
        if (waiting.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        var before = waiting.stream().collect(Collectors.toMap(one -> one.id, one -> one.state));
        waiting.forEach(how);
        return flush().chain(() -> Sequence.each(waiting, one -> records.of(one, before.get(one.id), by)));
    }

    private Uni<List<UUID>> ids(String sql, Object first, Object second) {
        return transaction.session().chain(session -> session.createNativeQuery(sql, UUID.class)
                .setParameter(1, first)
                .setParameter(2, second)
                .getResultList());
    }
}
