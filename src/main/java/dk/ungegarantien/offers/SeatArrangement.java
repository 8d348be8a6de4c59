package dk.ungegarantien.offers;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.ungegarantien.offers.SeatsTaken.Affected;
import dk.ungegarantien.offers.SeatsTaken.Shortage;
import dk.ungegarantien.shared.IsoWeek;
import dk.ungegarantien.shared.Transaction;
import io.quarkus.arc.All;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;

/** Makes the seats of an offer what its terms say. The caller has the offer in hand, so that nobody takes one meanwhile. */
@ApplicationScoped
class SeatArrangement {

    private static final String NEEDED = """
            jsonb_to_recordset(cast(cast(?2 as text) as jsonb)) as n (week text, session timestamp, seats integer)""";

    private static final String OF_ITS_TIME =
            " on n.week is not distinct from s.week and n.session is not distinct from s.session ";

    private final Transaction transaction;
    private final ObjectMapper json;
    private final List<SeatTakers> takers;

    SeatArrangement(Transaction transaction, ObjectMapper json, @All List<SeatTakers> takers) {
        this.transaction = transaction;
        this.json = json;
        this.takers = takers;
    }

    /** Fails with {@link SeatsTaken} when more are taken than the terms say. */
    Uni<Void> arrange(Offer offer) {
        var needs = written(offer.terms.seatNeeds());
        return transaction
                .session()
                .chain(session -> remove(session, offer, needs)
                        .chain(() -> add(session, offer, needs))
                        .chain(() -> tooMany(session, offer, needs)))
                .chain(tooMany -> tooMany.isEmpty() ? Uni.createFrom().voidItem() : refuse(tooMany));
    }

    private Uni<Void> refuse(List<Left> tooMany) {
        return named(tooMany).chain(named -> Uni.createFrom().failure(new SeatsTaken(shortages(tooMany, named))));
    }

    /** Of those that are open the reserved ones go last, and the highest numbers first. One that is changing right now is left alone. */
    private static Uni<Integer> remove(Mutiny.Session session, Offer offer, String needs) {
        return session.createNativeQuery("delete from seat where id in (select id from seat"
                        + " where seat_open(taken_by, held_until) and id in (select id from ("
                        + " select s.id, coalesce(n.seats, 0) as needed, row_number() over (partition by s.week, s.session"
                        + " order by seat_open(s.taken_by, s.held_until), not seat_reserved_still(s.reserved_until), s.number) as place"
                        + " from seat s left join " + NEEDED + OF_ITS_TIME
                        + " where s.offer_id = ?1) counted where place > needed) for update skip locked)")
                .setParameter(1, offer.id)
                .setParameter(2, needs)
                .executeUpdate();
    }

    private static Uni<Integer> add(Mutiny.Session session, Offer offer, String needs) {
        return session.createNativeQuery("insert into seat (offer_id, municipality_code, week, session, number)"
                        + " select ?1, ?3, n.week, n.session, missing.number from " + NEEDED + """

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

    /** The seats of all weeks and sessions in which more are there than the terms say, though all that are open are gone. */
    private static Uni<List<Left>> tooMany(Mutiny.Session session, Offer offer, String needs) {
        return session.createNativeQuery(
                        "select week, session, wanted, taken_by from ("
                                + " select s.week, s.session, s.taken_by, coalesce(n.seats, 0) as wanted,"
                                + " count(*) over (partition by s.week, s.session) as there"
                                + " from seat s left join " + NEEDED + OF_ITS_TIME
                                + " where s.offer_id = ?1) counted where there > wanted order by week, session",
                        Tuple.class)
                .setParameter(1, offer.id)
                .setParameter(2, needs)
                .getResultList()
                .map(rows -> rows.stream().map(Left::of).toList());
    }

    private Uni<Map<UUID, SeatTakers.Seated>> named(List<Left> left) {
        var ids = left.stream().map(Left::taker).filter(Objects::nonNull).toList();
        return Multi.createFrom()
                .iterable(takers)
                .onItem()
                .transformToUniAndConcatenate(floor -> floor.among(ids))
                .onItem()
                .<SeatTakers.Seated>disjoint()
                .collect()
                .asList()
                .map(found -> found.stream().collect(toMap(SeatTakers.Seated::taker, seated -> seated)));
    }

    private static List<Shortage> shortages(List<Left> left, Map<UUID, SeatTakers.Seated> named) {
        var shortages = new ArrayList<Shortage>();
        left.stream()
                .collect(groupingBy(Left::time, LinkedHashMap::new, toList()))
                .forEach((time, seats) -> shortages.add(new Shortage(
                        time.week(),
                        time.session(),
                        seats.size(),
                        seats.get(0).wanted(),
                        seats.stream()
                                .map(seat -> named.get(seat.taker()))
                                .filter(Objects::nonNull)
                                .map(Affected::of)
                                .toList())));
        return shortages;
    }

    private String written(List<SeatNeed> needs) {
        try {
            return json.writeValueAsString(needs);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private record Time(IsoWeek week, LocalDateTime session) {}

    /** A seat that stays though it is one too many. */
    private record Left(Time time, int wanted, UUID taker) {

        static Left of(Tuple row) {
            var week = row.get(0, String.class);
            return new Left(
                    new Time(week == null ? null : IsoWeek.of(week), row.get(1, LocalDateTime.class)),
                    row.get(2, Integer.class),
                    row.get(3, UUID.class));
        }
    }
}
