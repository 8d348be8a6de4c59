package dk.ungegarantien.offers;

import dk.ungegarantien.shared.IsoWeek;
import dk.ungegarantien.shared.Transaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.reactive.mutiny.Mutiny;

/**
 * The places of all offers. A seat is taken or held by at most one, and a taker has at most one: the database holds both, whatever runs beside.
 * Every method joins the transaction of its caller; what time it is, the database says.
 *
 * <p>Who takes has the offer in hand until the transaction ends, and the next waits: so as many succeed as there are seats, also when one who was
 * faster gives up in the end. Whoever moves seats of several offers in one transaction begins with {@link #inHand}.
 */
@ApplicationScoped
public class Seats {

    private final Transaction transaction;

    Seats(Transaction transaction) {
        this.transaction = transaction;
    }

    /**
     * Takes one seat for good, a reserved one of the claim before others; of many who try at once, as many succeed as there are seats. Fails with
     * {@link NoFreeSeat}.
     *
     * @param week the week of an internship; null for positions
     * @param taker the id of what the seat is taken for, such as an application
     */
    public Uni<Void> take(UUID offer, IsoWeek week, UUID taker, SeatClaim claim) {
        return occupy(offer, week, null, taker, claim, null);
    }

    /** Takes the seat of a session, which begins then by the Danish clock; fails with {@link NoFreeSeat}. */
    public Uni<Void> takeSession(UUID offer, LocalDateTime session, UUID taker) {
        return occupy(offer, null, session, taker, SeatClaim.PUBLIC, null);
    }

    /** Keeps one seat from others until then, as {@link #take} does for good. Who holds it may let it go before, or keep it. */
    public Uni<Void> hold(UUID offer, IsoWeek week, UUID taker, SeatClaim claim, Instant until) {
        return occupy(offer, week, null, taker, claim, until);
    }

    /** Makes a taking of a hold, also of one whose time is over but whose seat nobody else has got yet; fails with {@link HoldOver}. */
    public Uni<Void> keep(UUID taker) {
        return session()
                .chain(session -> session.createNativeQuery("update seat set held_until = null where taken_by = ?1")
                        .setParameter(1, taker)
                        .executeUpdate())
                .invoke(kept -> {
                    if (kept == 0) {
                        throw new HoldOver();
                    }
                })
                .replaceWithVoid();
    }

    /** Gives back the seat of that taker, when it has one. */
    public Uni<Void> release(UUID taker) {
        return release(List.of(taker));
    }

    /** Gives back the seats of all those takers, whose offers need not be in hand: in the order of their ids, as everybody takes several seats. */
    public Uni<Void> release(Collection<UUID> takers) {
        return takers.isEmpty()
                ? Uni.createFrom().voidItem()
                : session()
                        .chain(session -> session.createNativeQuery("""
                                        with theirs as (select id from seat where taken_by in (?1) order by id for update)
                                        update seat set taken_by = null, taken_at = null, held_until = null
                                        from theirs where seat.id = theirs.id""")
                                .setParameter(1, takers)
                                .executeUpdate())
                        .replaceWithVoid();
    }

    /** Nobody else takes seats of those offers until the transaction ends. Everybody takes them in hand in the same order, so nobody waits in a circle. */
    public Uni<Void> inHand(Collection<UUID> offers) {
        return offers.isEmpty()
                ? Uni.createFrom().voidItem()
                : session()
                        .chain(session -> session.createNativeQuery(
                                        "select id from offer where id in (?1) order by id for no key update",
                                        UUID.class)
                                .setParameter(1, offers)
                                .getResultList())
                        .replaceWithVoid();
    }

    /** How the seats of each offer stand for the public. Offers without seats are missing. */
    Uni<Map<UUID, List<SeatCount>>> counts(Collection<UUID> offers) {
        return counts(offers, SeatClaim.PUBLIC);
    }

    Uni<List<SeatCount>> counts(UUID offer) {
        return counts(List.of(offer)).map(found -> found.getOrDefault(offer, List.of()));
    }

    private Uni<Map<UUID, List<SeatCount>>> counts(Collection<UUID> offers, SeatClaim claim) {
        if (offers.isEmpty()) {
            return Uni.createFrom().item(Map.of());
        }
        return session()
                .chain(session -> session.createNativeQuery("""
                                select offer_id, week, session, cast(count(*) as integer),
                                    cast(count(*) filter (where open and not kept) as integer),
                                    cast(count(*) filter (where not open) as integer),
                                    cast(count(*) filter (where open and kept) as integer),
                                    min(reserved_until) filter (where open and kept)
                                from (
                                    select *, seat_open(taken_by, held_until) as open,
                                        seat_reserved_still(reserved_until)
                                            and (reserved_school = cast(cast(?2 as text) as uuid)) is not true
                                            and (reserved_district = cast(cast(?3 as text) as uuid)) is not true as kept
                                    from seat where offer_id in (?1)) seat
                                group by offer_id, week, session order by week, session""", Tuple.class)
                        .setParameter(1, offers)
                        .setParameter(2, text(claim.school()))
                        .setParameter(3, text(claim.district()))
                        .getResultList())
                .map(rows -> rows.stream()
                        .collect(Collectors.groupingBy(
                                row -> row.get(0, UUID.class),
                                Collectors.mapping(SeatCount::of, Collectors.toList()))));
    }

    private Uni<Void> occupy(
            UUID offer, IsoWeek week, LocalDateTime begins, UUID taker, SeatClaim claim, Instant until) {
        return session()
                .chain(session -> session.createNativeQuery("""
                                select take_seat(?1, cast(?2 as text), cast(cast(?3 as text) as timestamp), ?4,
                                    cast(cast(?5 as text) as uuid), cast(cast(?6 as text) as uuid),
                                    cast(cast(?7 as text) as timestamptz))""", Boolean.class)
                        .setParameter(1, offer)
                        .setParameter(2, text(week))
                        .setParameter(3, text(begins))
                        .setParameter(4, taker)
                        .setParameter(5, text(claim.school()))
                        .setParameter(6, text(claim.district()))
                        .setParameter(7, text(until))
                        .getSingleResult())
                .invoke(taken -> {
                    if (!taken) {
                        throw new NoFreeSeat();
                    }
                })
                .replaceWithVoid();
    }

    private static String text(Object value) {
        return value == null ? null : value.toString();
    }

    private Uni<Mutiny.Session> session() {
        return transaction.session();
    }
}
