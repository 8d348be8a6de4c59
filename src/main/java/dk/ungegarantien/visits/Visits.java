package dk.ungegarantien.visits;

import dk.ungegarantien.shared.Cursor;
import dk.ungegarantien.shared.Page;
import dk.ungegarantien.shared.Transaction;
import dk.ungegarantien.shared.Unknown;
import dk.ungegarantien.visits.VisitPage.VisitCounts;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;

/** All class visits. Whoever changes one holds its lock. */
@ApplicationScoped
class Visits implements PanacheRepositoryBase<Visit, UUID> {

    private final Transaction transaction;

    Visits(Transaction transaction) {
        this.transaction = transaction;
    }

    /** The visit, when it is theirs; fails with {@link Unknown} otherwise. */
    Uni<Visit> of(VisitOwner owner, UUID id) {
        return known(find(owner.where() + " and id = :id", owner.parameters().and("id", id))
                .firstResult());
    }

    /** The same, locked until the end of the transaction: of two who act at once, the second sees what the first has done. */
    Uni<Visit> ofForStep(VisitOwner owner, UUID id) {
        return known(find(owner.where() + " and id = :id", owner.parameters().and("id", id))
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResult());
    }

    /** A part of the list: what comes next is first, and of what is over the last. */
    Uni<Page<Visit>> pile(VisitOwner owner, VisitPile pile, LocalDate today, Cursor cursor, int limit, long total) {
        var order = pile.lastFirst ? " order by begins desc, id desc" : " order by begins, id";
        var further = cursor == null ? "" : " and (begins, id) " + (pile.lastFirst ? "<" : ">") + " (:at, :last)";
        var parameters = owner.on(pile, today);
        if (cursor != null) {
            parameters.and("at", cursor.read(0, LocalDateTime::parse)).and("last", cursor.uuid(1));
        }
        return find(owner.where() + " and " + pile.where + further + order, parameters)
                .range(0, limit)
                .list()
                .map(rows -> Page.of(rows, limit, total, last -> Cursor.at(last.begins, last.id)));
    }

    Uni<VisitCounts> counts(VisitOwner owner, LocalDate today) {
        return count(owner.where() + " and " + VisitPile.WAITING.where, owner.on(VisitPile.WAITING, today))
                .chain(waiting -> count(
                                owner.where() + " and " + VisitPile.COMING.where, owner.on(VisitPile.COMING, today))
                        .chain(coming -> count(
                                        owner.where() + " and " + VisitPile.OVER.where, owner.on(VisitPile.OVER, today))
                                .map(over -> new VisitCounts(waiting, coming, over))));
    }

    /** Whether a visit to that offer is booked within that time, other than that one. */
    Uni<Boolean> isBookedIn(UUID offer, VisitTime time, UUID other) {
        return count(
                        "offer = ?1 and status in (BOOKED, MOVING) and begins < ?2 and ends > ?3 and id <> ?4",
                        offer,
                        time.ends(),
                        time.begins(),
                        other)
                .map(found -> found > 0);
    }

    /** What is not booked yet at an offer, locked. */
    Uni<List<Visit>> unansweredFor(UUID offer) {
        return find("offer = ?1 and status in (ASKED, COUNTERED) order by id", offer)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    /** What is not booked yet at a firm, locked. */
    Uni<List<Visit>> unansweredAt(UUID partner) {
        return find("partner = ?1 and status in (ASKED, COUNTERED) order by id", partner)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    /** For which the clock has something to do, beginning behind one; null begins at the beginning. */
    Uni<List<UUID>> due(Instant now, UUID behind, int limit) {
        return find(
                        "select v.id from Visit v where v.dueAt <= ?1 and v.id > ?2 order by v.id",
                        now,
                        behind == null ? new UUID(0, 0) : behind)
                .project(UUID.class)
                .page(0, limit)
                .list();
    }

    /** Takes one in hand, when it is still due; null when another was faster. */
    Uni<Visit> takeDue(UUID id, Instant now) {
        return transaction.session().chain(session -> session.createNativeQuery(
                        "select * from visit where id = ?1 and due_at <= ?2 for update skip locked", Visit.class)
                .setParameter(1, id)
                .setParameter(2, now)
                .getSingleResultOrNull());
    }

    private static Uni<Visit> known(Uni<Visit> found) {
        return found.onItem().ifNull().failWith(Unknown::new);
    }
}
