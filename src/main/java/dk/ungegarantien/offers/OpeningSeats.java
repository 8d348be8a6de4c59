package dk.ungegarantien.offers;

import dk.ungegarantien.offers.Reservations.ReservationState;
import dk.ungegarantien.shared.StateChange;
import dk.ungegarantien.shared.StateChanges;
import dk.ungegarantien.shared.Transaction;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;

/**
 * Writes down that holds are over and reserved seats are for everybody, so that lists and those who wait learn of it. Taking needs none of this: it
 * looks at the time itself.
 */
@ApplicationScoped
class OpeningSeats {

    private static final String NOBODY = "00000000-0000-0000-0000-000000000000";

    private final Transaction transaction;
    private final StateChanges changes;

    OpeningSeats(Transaction transaction, StateChanges changes) {
        this.transaction = transaction;
        this.changes = changes;
    }

    /** Offers with seats whose time is over, in the order of their ids. */
    @WithSession
    Uni<List<UUID>> behind(UUID last) {
        return transaction.session().chain(session -> session.createNativeQuery("""
                        select distinct offer_id from seat
                        where (held_until <= now() or reserved_until <= danish_today())
                            and offer_id > cast(cast(?1 as text) as uuid)
                        order by offer_id limit 200""", UUID.class)
                .setParameter(1, last == null ? NOBODY : last.toString())
                .getResultList());
    }

    /** Does nothing when somebody has the offer in hand: it is looked at again next time. */
    @WithTransaction
    Uni<Void> open(UUID offer) {
        return transaction.session().chain(session -> inHand(session, offer)
                .chain(mine -> mine
                        ? endReservations(session, offer).chain(() -> endHolds(session, offer))
                        : Uni.createFrom().voidItem()));
    }

    static Uni<Boolean> inHand(Mutiny.Session session, UUID offer) {
        return session.createNativeQuery("select id from offer where id = ?1 for no key update skip locked", UUID.class)
                .setParameter(1, offer)
                .getResultList()
                .map(found -> !found.isEmpty());
    }

    private static Uni<Void> endHolds(Mutiny.Session session, UUID offer) {
        return session.createNativeQuery("""
                        update seat set taken_by = null, taken_at = null, held_until = null
                        where id in (
                            select id from seat where offer_id = ?1 and held_until <= now() order by id
                            for update skip locked)""")
                .setParameter(1, offer)
                .executeUpdate()
                .replaceWithVoid();
    }

    private Uni<Void> endReservations(Mutiny.Session session, UUID offer) {
        return session.createNativeQuery("""
                        select s.municipality_code, s.week, cast(count(*) as integer)
                        from seat s where s.offer_id = ?1 and s.reserved_until <= danish_today()
                        group by s.municipality_code, s.week order by s.week""", Tuple.class)
                .setParameter(1, offer)
                .getResultList()
                .call(() ->
                        session.createNativeQuery("""
                                with over as (
                                    select id from seat where offer_id = ?1 and reserved_until <= danish_today() order by id for no key update)
                                update seat set reserved_school = null, reserved_district = null, reserved_until = null
                                from over where seat.id = over.id""").setParameter(1, offer).executeUpdate())
                .chain(weeks -> Multi.createFrom()
                        .iterable(weeks)
                        .onItem()
                        .transformToUniAndConcatenate(week -> record(offer, week))
                        .onItem()
                        .ignoreAsUni());
    }

    private Uni<Void> record(UUID offer, Tuple week) {
        return changes.record(new StateChange(
                week.get(0, String.class),
                Reservations.SUBJECT,
                offer,
                null,
                "clock",
                ReservationState.RESERVED,
                ReservationState.OPEN,
                "%s: %d".formatted(week.get(1, String.class), week.get(2, Integer.class))));
    }
}
