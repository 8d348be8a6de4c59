package dk.ungegarantien.offers;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.ungegarantien.shared.IsoWeek;
import dk.ungegarantien.shared.Transaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.reactive.mutiny.Mutiny;

/**
 * The places of all offers. A seat is taken at most once, and a taker has at most one: the database holds both, whatever runs beside.
 * Every method joins the transaction of its caller.
 */
@ApplicationScoped
public class Seats {

    private final Transaction transaction;
    private final ObjectMapper json;
    private final Clock clock;

    Seats(Transaction transaction, ObjectMapper json, Clock clock) {
        this.transaction = transaction;
        this.json = json;
        this.clock = clock;
    }

    /**
     * Takes one free seat; of many who try at once, as many succeed as there are seats. Fails with {@link NoFreeSeat}.
     *
     * @param week the week of an internship; null for positions
     * @param taker the id of what the seat is taken for, such as an application
     */
    public Uni<Void> take(UUID offerId, IsoWeek week, UUID taker) {
        return session()
                .chain(session -> session.createNativeQuery("""
                                update seat set taken_by = ?3, taken_at = ?4 where id = (
                                    select id from seat
                                    where offer_id = ?1 and week is not distinct from cast(?2 as text)
                                        and session is null and taken_by is null
                                    order by number limit 1
                                    for update skip locked)""")
                        .setParameter(1, offerId)
                        .setParameter(2, week == null ? null : week.toString())
                        .setParameter(3, taker)
                        .setParameter(4, clock.instant())
                        .executeUpdate())
                .invoke(taken -> {
                    if (taken == 0) {
                        throw new NoFreeSeat();
                    }
                })
                .replaceWithVoid();
    }

    /** Gives back the seat of that taker, when it has one. */
    public Uni<Void> release(UUID taker) {
        return session()
                .chain(session -> session.createNativeQuery(
                                "update seat set taken_by = null, taken_at = null where taken_by = ?1")
                        .setParameter(1, taker)
                        .executeUpdate())
                .replaceWithVoid();
    }

    /** How many seats there are and how many are free, by offer. Offers without seats are missing. */
    Uni<Map<UUID, List<SeatCount>>> counts(Collection<UUID> offers) {
        if (offers.isEmpty()) {
            return Uni.createFrom().item(Map.of());
        }
        return session()
                .chain(session -> session.createNativeQuery("""
                                select offer_id, week, session,
                                    cast(count(*) as integer), cast(count(*) - count(taken_by) as integer)
                                from seat where offer_id in (?1) group by offer_id, week, session
                                order by week, session""", Tuple.class)
                        .setParameter(1, offers)
                        .getResultList())
                .map(rows -> rows.stream()
                        .collect(Collectors.groupingBy(
                                row -> row.get(0, UUID.class),
                                Collectors.mapping(SeatCount::of, Collectors.toList()))));
    }

    Uni<List<SeatCount>> counts(UUID offer) {
        return counts(List.of(offer)).map(found -> found.getOrDefault(offer, List.of()));
    }

    /** Makes the seats of an offer what its terms say; fails with {@link SeatsTaken} when more are taken than that. */
    Uni<Void> arrange(Offer offer) {
        var needs = written(offer.terms.seatNeeds());
        return session()
                .chain(session -> remove(session, offer, needs)
                        .chain(() -> add(session, offer, needs))
                        .chain(() -> tooMany(session, offer, needs)))
                .invoke(tooMany -> {
                    if (tooMany) {
                        throw new SeatsTaken();
                    }
                })
                .replaceWithVoid();
    }

    /** The free ones with the highest numbers go first. One that is being taken right now is left alone, so that nobody waits for each other. */
    private static Uni<Integer> remove(Mutiny.Session session, Offer offer, String needs) {
        return session.createNativeQuery("""
                        delete from seat where id in (
                            select id from seat where taken_by is null and id in (
                                select id from (
                                    select s.id, coalesce(n.seats, 0) as needed,
                                        row_number() over (
                                            partition by s.week, s.session
                                            order by s.taken_by is null, s.number) as place
                                    from seat s
                                    left join jsonb_to_recordset(cast(cast(?2 as text) as jsonb))
                                        as n (week text, session timestamp, seats integer)
                                        on n.week is not distinct from s.week and n.session is not distinct from s.session
                                    where s.offer_id = ?1) counted
                                where place > needed)
                            for update skip locked)""")
                .setParameter(1, offer.id)
                .setParameter(2, needs)
                .executeUpdate();
    }

    private static Uni<Integer> add(Mutiny.Session session, Offer offer, String needs) {
        return session.createNativeQuery("""
                        insert into seat (offer_id, municipality_code, week, session, number)
                        select ?1, ?3, n.week, n.session, missing.number
                        from jsonb_to_recordset(cast(cast(?2 as text) as jsonb))
                            as n (week text, session timestamp, seats integer)
                        cross join lateral (
                            select count(*) as there from seat s
                            where s.offer_id = ?1
                                and s.week is not distinct from n.week and s.session is not distinct from n.session) has
                        cross join lateral (
                            select number from generate_series(1, n.seats + has.there) number
                            where not exists (
                                select from seat s
                                where s.offer_id = ?1 and s.number = number.number
                                    and s.week is not distinct from n.week
                                    and s.session is not distinct from n.session)
                            order by number
                            limit greatest(n.seats - has.there, 0)) missing""")
                .setParameter(1, offer.id)
                .setParameter(2, needs)
                .setParameter(3, offer.municipalityCode)
                .executeUpdate();
    }

    private static Uni<Boolean> tooMany(Mutiny.Session session, Offer offer, String needs) {
        return session.createNativeQuery("""
                        select exists (
                            select from seat s
                            left join jsonb_to_recordset(cast(cast(?2 as text) as jsonb))
                                as n (week text, session timestamp, seats integer)
                                on n.week is not distinct from s.week and n.session is not distinct from s.session
                            where s.offer_id = ?1
                            group by s.week, s.session, n.seats
                            having count(*) > coalesce(n.seats, 0))""", Boolean.class)
                .setParameter(1, offer.id)
                .setParameter(2, needs)
                .getSingleResult();
    }

    private String written(List<SeatNeed> needs) {
        try {
            return json.writeValueAsString(needs);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private Uni<Mutiny.Session> session() {
        return transaction.session();
    }
}
