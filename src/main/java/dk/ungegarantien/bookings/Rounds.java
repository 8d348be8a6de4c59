package dk.ungegarantien.bookings;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import dk.ungegarantien.schools.ClassSummary;
import dk.ungegarantien.schools.SchoolClasses;
import dk.ungegarantien.shared.ETags;
import dk.ungegarantien.shared.IsoWeek;
import dk.ungegarantien.shared.Transaction;
import dk.ungegarantien.shared.Unknown;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** All rounds. Where pupils are counted, or where a place is given, the row of the round is locked: then what happens has an order. */
@ApplicationScoped
class Rounds implements PanacheRepositoryBase<PlacementRound, UUID> {

    private final Transaction transaction;
    private final SchoolClasses classes;

    Rounds(Transaction transaction, SchoolClasses classes) {
        this.transaction = transaction;
        this.classes = classes;
    }

    /** How many pupils there are, have a place, and have told wishes. */
    record Counts(int pupils, int placed, int wished) {

        static final Counts NONE = new Counts(0, 0, 0);
    }

    /** The round, when somebody reaches one of its classes; fails with {@link Unknown}. */
    Uni<RoundInReach> reached(Placer placer, UUID id) {
        return find("id = ?1 and municipalityCode = ?2", id, placer.municipality())
                .firstResult()
                .onItem()
                .ifNull()
                .failWith(Unknown::new)
                .chain(round -> inReach(placer, List.of(round)))
                .map(found -> found.stream().findFirst().orElseThrow(Unknown::new));
    }

    /** The same, kept from others until the end of the transaction. */
    Uni<RoundInReach> inHand(Placer placer, UUID id) {
        return lock(List.of(id)).chain(() -> reached(placer, id));
    }

    /**
     * Keeps a round that was read already from others until the end of the transaction, and tells the number of its last move. Fails with 412 when it
     * has been changed since.
     */
    Uni<Long> inHandAsRead(PlacementRound round) {
        return transaction
                .session()
                .chain(session -> session.createNativeQuery(
                                "select version, moves from placement_round where id = ?1 for no key update",
                                Tuple.class)
                        .setParameter(1, round.id)
                        .getSingleResult())
                .invoke(row -> ETags.demand(ETags.of(round.version), row.get(0, Integer.class)))
                .map(row -> row.get(1, Long.class));
    }

    /**
     * Lets everything that happens in those rounds go one after the other, until the end of the transaction; in the order of their ids, so that nobody
     * waits in a circle. To be asked for before they are read, and after the offers.
     */
    Uni<Void> lock(Collection<UUID> ids) {
        return ids.isEmpty()
                ? Uni.createFrom().voidItem()
                : transaction
                        .session()
                        .chain(session -> session.createNativeQuery(
                                        "select id from placement_round where id in (?1) order by id for no key update",
                                        UUID.class)
                                .setParameter(1, ids)
                                .getResultList())
                        .replaceWithVoid();
    }

    /** Takes all rounds in hand in which somebody waits for, or holds, a seat of that offer, in the order of their ids. */
    Uni<Void> lockAllAt(UUID offer) {
        return transaction
                .session()
                .chain(session -> session.createNativeQuery("""
                                select id from placement_round
                                where id in (
                                    select round from waiting where offer = ?1 and state = 'WAITING'
                                    union select round from booking where offer = ?1 and status = 'HELD')
                                order by id for no key update""", UUID.class)
                        .setParameter(1, offer)
                        .getResultList())
                .replaceWithVoid();
    }

    /** Those of which somebody reaches a class, the last opened first. */
    Uni<List<RoundInReach>> reached(Placer placer, RoundStatus status) {
        return (status == null
                        ? find("municipalityCode = ?1 order by openedAt desc, id desc", placer.municipality())
                        : find(
                                "municipalityCode = ?1 and status = ?2 order by openedAt desc, id desc",
                                placer.municipality(),
                                status))
                .list()
                .chain(found -> inReach(placer, found));
    }

    /** The rounds of a pupil's classes, the last opened first. */
    Uni<List<PlacementRound>> ofPupil(UUID pupil) {
        return transaction
                .session()
                .chain(session -> session.createNativeQuery(
                                "select round from round_pupil where pupil = ?1", UUID.class)
                        .setParameter(1, pupil)
                        .getResultList())
                .chain(ids -> ids.isEmpty()
                        ? Uni.createFrom().item(List.of())
                        : list("id in ?1 order by openedAt desc, id desc", ids));
    }

    /** The weeks of each round, in their order. */
    Uni<Map<UUID, List<IsoWeek>>> weeks(Collection<UUID> rounds) {
        return rows("select round, week from round_week where round in (?1) order by week", rounds)
                .map(rows -> rows.stream()
                        .collect(groupingBy(
                                row -> row.get(0, UUID.class),
                                mapping(row -> IsoWeek.of(row.get(1, String.class)), toList()))));
    }

    /** The counts of each round, over those classes. */
    Uni<Map<UUID, Counts>> counts(Collection<RoundInReach> rounds) {
        var reachedClasses = rounds.stream()
                .flatMap(one -> one.classIds().stream())
                .distinct()
                .toList();
        if (reachedClasses.isEmpty()) {
            return Uni.createFrom().item(Map.of());
        }
        return transaction
                .session()
                .chain(session -> session.createNativeQuery("""
                                select p.round, cast(count(*) as integer),
                                    cast(count(*) filter (where exists (
                                        select from booking b where b.round = p.round and b.pupil = p.pupil
                                            and b.status in ('PLACED', 'CONFIRMED', 'COMPLETED'))) as integer),
                                    cast(count(*) filter (where exists (
                                        select from wish w where w.round = p.round and w.pupil = p.pupil)) as integer)
                                from round_pupil p where p.round in (?1) and p.school_class in (?2) group by p.round""", Tuple.class)
                        .setParameter(
                                1, rounds.stream().map(one -> one.round().id).toList())
                        .setParameter(2, reachedClasses)
                        .getResultList())
                .map(rows -> rows.stream()
                        .collect(Collectors.toMap(
                                row -> row.get(0, UUID.class),
                                row -> new Counts(
                                        row.get(1, Integer.class),
                                        row.get(2, Integer.class),
                                        row.get(3, Integer.class)))));
    }

    private Uni<List<RoundInReach>> inReach(Placer placer, List<PlacementRound> rounds) {
        var ids = rounds.stream().map(round -> round.id).toList();
        return classIds(ids).chain(classIds -> weeks(ids).chain(weeks -> classes.summaries(classIds.values().stream()
                        .flatMap(List::stream)
                        .distinct()
                        .toList())
                .map(summaries -> rounds.stream()
                        .map(round -> inReach(
                                placer,
                                round,
                                weeks.getOrDefault(round.id, List.of()),
                                classIds.getOrDefault(round.id, List.of()).stream()
                                        .map(summaries::get)
                                        .toList()))
                        .filter(reached ->
                                !reached.classes().isEmpty() || placer.reach().all())
                        .toList())));
    }

    private static RoundInReach inReach(
            Placer placer, PlacementRound round, List<IsoWeek> weeks, List<ClassSummary> all) {
        var reached = all.stream()
                .filter(placer.reach()::covers)
                .sorted(java.util.Comparator.comparing(ClassSummary::grade)
                        .thenComparing(ClassSummary::name)
                        .thenComparing(ClassSummary::id))
                .toList();
        return new RoundInReach(round, weeks, reached, all.size() - reached.size());
    }

    private Uni<Map<UUID, List<UUID>>> classIds(Collection<UUID> rounds) {
        return rows("select round, school_class from round_class where round in (?1)", rounds)
                .map(rows -> rows.stream()
                        .collect(groupingBy(
                                row -> row.get(0, UUID.class), mapping(row -> row.get(1, UUID.class), toList()))));
    }

    private Uni<List<Tuple>> rows(String sql, Collection<UUID> rounds) {
        return rounds.isEmpty()
                ? Uni.createFrom().item(List.of())
                : transaction.session().chain(session -> session.createNativeQuery(sql, Tuple.class)
                        .setParameter(1, rounds)
                        .getResultList());
    }
}
