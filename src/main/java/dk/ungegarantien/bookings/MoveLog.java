package dk.ungegarantien.bookings;

import dk.ungegarantien.shared.IsoWeek;
import dk.ungegarantien.shared.Transaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hibernate.reactive.mutiny.Mutiny;

/**
 * The log of a board: numbered moves, never altered. A number is taken while the row of the round is locked and the lock stays until the end of the
 * transaction: so numbers become visible in their order, and whoever asks for what came after a number misses none.
 */
@ApplicationScoped
class MoveLog {

    private final Transaction transaction;
    private final Clock clock;

    MoveLog(Transaction transaction, Clock clock) {
        this.transaction = transaction;
        this.clock = clock;
    }

    /** A move as it stands in the log. */
    record Entry(long number, Instant at, UUID actor, BoardMove move) {}

    /** Writes down moves, in their order, and tells the number of the one before them. */
    Uni<Long> write(PlacementRound round, UUID actor, List<BoardMove> moves) {
        return transaction.session().chain(session -> session.createNativeQuery(
                        "update placement_round set moves = moves + ?2 where id = ?1 returning moves", Long.class)
                .setParameter(1, round.id)
                .setParameter(2, moves.size())
                .getSingleResult()
                .map(last -> last - moves.size())
                .call(before -> Sequence.each(
                        IntStream.range(0, moves.size()).boxed().toList(),
                        at -> insert(session, round, before + at + 1, actor, moves.get(at)))));
    }

    /** The moves after a number, in their order. */
    Uni<List<Entry>> after(UUID round, long number, int limit) {
        return transaction
                .session()
                .chain(session -> session.createNativeQuery("""
                                select number, cast(extract(epoch from at) * 1000000 as bigint), actor, kind, pupil,
                                    from_offer, from_own_place, array_to_string(from_weeks, ' '),
                                    to_offer, to_own_place, array_to_string(to_weeks, ' ')
                                from move where round = ?1 and number > ?2 order by number limit ?3""", Tuple.class)
                        .setParameter(1, round)
                        .setParameter(2, number)
                        .setParameter(3, limit)
                        .getResultList())
                .map(rows -> rows.stream().map(MoveLog::entry).toList());
    }

    /** Who moved that pupil last; null when nobody did. */
    Uni<Entry> lastOf(UUID round, UUID pupil) {
        return transaction
                .session()
                .chain(session -> session.createNativeQuery("""
                                select number, cast(extract(epoch from at) * 1000000 as bigint), actor, kind, pupil,
                                    from_offer, from_own_place, array_to_string(from_weeks, ' '),
                                    to_offer, to_own_place, array_to_string(to_weeks, ' ')
                                from move where round = ?1 and pupil = ?2 and kind not in ('WISHED', 'DECIDED', 'HELD', 'UNHELD', 'QUEUED')
                                order by number desc limit 1""", Tuple.class)
                        .setParameter(1, round)
                        .setParameter(2, pupil)
                        .getResultList())
                .map(rows -> rows.isEmpty() ? null : entry(rows.get(0)));
    }

    private Uni<Integer> insert(Mutiny.Session session, PlacementRound round, long number, UUID actor, BoardMove move) {
        return session.createNativeQuery("""
                        insert into move (round, number, municipality_code, at, actor, kind, pupil,
                            from_offer, from_own_place, from_weeks, to_offer, to_own_place, to_weeks)
                        values (?1, ?2, ?3, ?4, cast(?5 as uuid), ?6, cast(?7 as uuid),
                            cast(?8 as uuid), cast(?9 as uuid), string_to_array(?10, ' '),
                            cast(?11 as uuid), cast(?12 as uuid), string_to_array(?13, ' '))""")
                .setParameter(1, round.id)
                .setParameter(2, number)
                .setParameter(3, round.municipalityCode)
                .setParameter(4, clock.instant())
                .setParameter(5, text(actor))
                .setParameter(6, move.kind().name())
                .setParameter(7, text(move.pupil()))
                .setParameter(8, move.from() == null ? null : text(move.from().offer()))
                .setParameter(9, move.from() == null ? null : text(move.from().ownPlace()))
                .setParameter(10, weeks(move.from()))
                .setParameter(11, move.to() == null ? null : text(move.to().offer()))
                .setParameter(12, move.to() == null ? null : text(move.to().ownPlace()))
                .setParameter(13, weeks(move.to()))
                .executeUpdate();
    }

    /** Times come as numbers and weeks as words: what else a native query answers Hibernate guesses, and not in every process alike. */
    private static Entry entry(Tuple row) {
        return new Entry(
                row.get(0, Long.class),
                Instant.EPOCH.plus(row.get(1, Long.class), ChronoUnit.MICROS),
                row.get(2, UUID.class),
                new BoardMove(
                        MoveKind.valueOf(row.get(3, String.class)),
                        row.get(4, UUID.class),
                        place(row.get(5, UUID.class), row.get(6, UUID.class), row.get(7, String.class)),
                        place(row.get(8, UUID.class), row.get(9, UUID.class), row.get(10, String.class))));
    }

    private static Place place(UUID offer, UUID ownPlace, String weeks) {
        return offer == null && ownPlace == null
                ? null
                : new Place(offer, ownPlace, words(weeks).map(IsoWeek::of).toList(), List.of());
    }

    private static Stream<String> words(String text) {
        return Stream.of(text.split(" ")).filter(word -> !word.isEmpty());
    }

    private static String weeks(Place place) {
        return place == null
                ? ""
                : place.weeks().stream().map(IsoWeek::toString).collect(Collectors.joining(" "));
    }

    private static String text(UUID id) {
        return id == null ? null : id.toString();
    }
}
