package dk.ungegarantien.cases;

import dk.ungegarantien.shared.Cursor;
import dk.ungegarantien.shared.Page;
import dk.ungegarantien.shared.Transaction;
import dk.ungegarantien.shared.Unknown;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** All cases. Whoever changes one holds its lock; whoever needs an application as well has taken that lock before. */
@ApplicationScoped
class Cases implements PanacheRepositoryBase<Case, UUID> {

    private static final String VISIBLE =
            "municipalityCode = :municipality and (:all = true or profession = :profession or holder = :me)";

    private final Transaction transaction;

    Cases(Transaction transaction) {
        this.transaction = transaction;
    }

    /** Lets everything about one person go one after the other, until the end of the transaction. */
    Uni<Void> oneAtATime(UUID young) {
        return transaction
                .session()
                .chain(session -> session.createNativeQuery(
                                "select cast(pg_advisory_xact_lock(hashtextextended(?1, 0)) as text)", String.class)
                        .setParameter(1, "case " + young)
                        .getSingleResult())
                .replaceWithVoid();
    }

    /** The open case of that person there, locked; null for none. */
    Uni<Case> openOf(UUID young, String municipality) {
        return find("young = ?1 and municipalityCode = ?2 and state <> ?3", young, municipality, CaseState.CLOSED)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResult();
    }

    Uni<Case> locked(UUID id) {
        return findById(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** The case, when it may be seen from that desk; fails with {@link Unknown} otherwise. */
    Uni<Case> seenFrom(Desk desk, UUID id) {
        return known(
                find(VISIBLE + " and id = :id", parameters(desk).and("id", id)).firstResult());
    }

    /** The same, locked until the end of the transaction: of two who act at once, the second sees what the first has done. */
    Uni<Case> seenFromForStep(Desk desk, UUID id) {
        return known(find(VISIBLE + " and id = :id", parameters(desk).and("id", id))
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResult());
    }

    /** Those of a person, the newest first. */
    Uni<List<Case>> of(UUID young) {
        return list("young = ?1 order by openedAt desc, id desc", young);
    }

    /** A part of the queue; whoever has waited the longest comes first, and of what is over the last. */
    Uni<Page<Case>> pile(Desk desk, Pile pile, Cursor cursor, int limit, long total) {
        var over = pile == Pile.CLOSED;
        var order = over ? " order by openedAt desc, id desc" : " order by openedAt, id";
        var further = cursor == null ? "" : " and (openedAt, id) " + (over ? "<" : ">") + " (:at, :last)";
        var parameters = parameters(desk);
        if (cursor != null) {
            parameters.and("at", cursor.instant(0)).and("last", cursor.uuid(1));
        }
        return find(VISIBLE + " and " + pile.where + further + order, parameters)
                .range(0, limit)
                .list()
                .map(rows -> Page.of(rows, limit, total, last -> Cursor.at(last.openedAt, last.id)));
    }

    Uni<PileCounts> counts(Desk desk) {
        return transaction
                .session()
                .chain(session -> session.createNativeQuery("""
                                select count(*) filter (where state = 'NEW'),
                                    count(*) filter (where state = 'TAKEN' and holder = ?2),
                                    count(*) filter (where state = 'WAITING' and holder = ?2),
                                    count(*) filter (where late_since is not null and state <> 'CLOSED'),
                                    count(*) filter (where state in ('TAKEN', 'WAITING') and holder <> ?2),
                                    count(*) filter (where state = 'CLOSED')
                                from help_case
                                where municipality_code = ?1 and (cast(?3 as text) is null or profession = ?3 or holder = ?2)""", Object[].class)
                        .setParameter(1, desk.municipality())
                        .setParameter(2, desk.account())
                        .setParameter(
                                3,
                                desk.profession() == null
                                        ? null
                                        : desk.profession().name())
                        .getSingleResult())
                .map(row -> new PileCounts(
                        number(row[0]),
                        number(row[1]),
                        number(row[2]),
                        number(row[3]),
                        number(row[4]),
                        number(row[5])));
    }

    /** Whose day went by before that one, beginning behind a case; null begins at the beginning. */
    Uni<List<UUID>> overdue(LocalDate today, UUID behind, int limit) {
        return find(
                        "select c.id from Case c where c.dueOn < ?1 and c.state <> ?2 and c.id > ?3 order by c.id",
                        today,
                        CaseState.CLOSED,
                        behind == null ? new UUID(0, 0) : behind)
                .project(UUID.class)
                .page(0, limit)
                .list();
    }

    /** Takes one in hand, when its day is still over; null when another was faster. */
    Uni<Case> takeOverdue(UUID id, LocalDate today) {
        return transaction.session().chain(session -> session.createNativeQuery(
                        "select * from help_case where id = ?1 and due_on < ?2 and state <> 'CLOSED' for update skip locked",
                        Case.class)
                .setParameter(1, id)
                .setParameter(2, today)
                .getSingleResultOrNull());
    }

    /** Begins today's reminder of somebody; false when it has begun before. */
    Uni<Boolean> remind(String recipient, LocalDate today) {
        return transaction
                .session()
                .chain(session -> session.createNativeQuery(
                                "insert into case_reminder (recipient, day) values (?1, ?2) on conflict do nothing")
                        .setParameter(1, recipient)
                        .setParameter(2, today)
                        .executeUpdate())
                .map(rows -> rows == 1);
    }

    private static long number(Object count) {
        return ((Number) count).longValue();
    }

    private static Parameters parameters(Desk desk) {
        return Parameters.with("municipality", desk.municipality())
                .and("me", desk.account())
                .and("profession", desk.profession())
                .and("all", desk.profession() == null);
    }

    private static Uni<Case> known(Uni<Case> found) {
        return found.onItem().ifNull().failWith(Unknown::new);
    }
}
