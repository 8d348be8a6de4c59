package dk.ungegarantien.applications;

import dk.ungegarantien.shared.Cursor;
import dk.ungegarantien.shared.Page;
import dk.ungegarantien.shared.StatusCount;
import dk.ungegarantien.shared.Transaction;
import dk.ungegarantien.shared.Unknown;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** All applications. */
@ApplicationScoped
class Applications implements PanacheRepositoryBase<Application, UUID> {

    private final Transaction transaction;

    Applications(Transaction transaction) {
        this.transaction = transaction;
    }

    /** The application, when it was sent to that firm; fails with {@link Unknown} otherwise. */
    Uni<Application> sentTo(UUID partner, UUID id) {
        return known(find("id = ?1 and partner = ?2", id, partner).firstResult());
    }

    /** The same, locked until the end of the transaction: of two who answer at once, the second sees what the first has said. */
    Uni<Application> sentToForAnswer(UUID partner, UUID id) {
        return known(find("id = ?1 and partner = ?2", id, partner)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResult());
    }

    /** The application, when that person wrote it; fails with {@link Unknown} otherwise. */
    Uni<Application> by(UUID young, UUID id) {
        return known(find("id = ?1 and young = ?2", id, young).firstResult());
    }

    /** The same, locked until the end of the transaction. */
    Uni<Application> byForStep(UUID young, UUID id) {
        return known(find("id = ?1 and young = ?2", id, young)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResult());
    }

    /** The application, when it is among those; fails with {@link Unknown} otherwise. */
    Uni<Application> in(Heap heap, UUID id) {
        return known(find(heap.where() + " and id = :id", heap.parameters().and("id", id))
                .firstResult());
    }

    /** The live application of that person for that offer; null for none. */
    Uni<UUID> live(UUID young, UUID offer) {
        return find("young = ?1 and offer = ?2 and status in ?3", young, offer, ApplicationStatus.LIVE)
                .firstResult()
                .map(application -> application == null ? null : application.id);
    }

    /** Lets applications of that person for that offer go one after the other, until the end of the transaction. */
    Uni<Void> oneAtATime(UUID young, UUID offer) {
        return transaction
                .session()
                .chain(session -> session.createNativeQuery(
                                "select cast(pg_advisory_xact_lock(hashtextextended(?1, 0)) as text)", String.class)
                        .setParameter(1, young + " " + offer)
                        .getSingleResult())
                .replaceWithVoid();
    }

    /** A person's applications, the newest first. */
    Uni<Page<Application>> of(UUID young, Cursor cursor, int limit) {
        var everything = Parameters.with("young", young);
        var further = cursor == null ? "" : " and (submittedAt, id) < (:at, :id)";
        var rest = cursor == null
                ? Parameters.with("young", young)
                : Parameters.with("young", young)
                        .and("at", cursor.read(0, Instant::parse))
                        .and("id", cursor.uuid(1));
        return count("young = :young", everything)
                .chain(total -> find("young = :young" + further + " order by submittedAt desc, id desc", rest)
                        .range(0, limit)
                        .list()
                        .map(rows -> Page.of(rows, limit, total, last -> Cursor.at(last.submittedAt, last.id))));
    }

    /** The most urgent of a heap first: those without an answer, by their deadline. */
    Uni<Page<Application>> mostUrgentOf(Heap heap, List<ApplicationStatus> statuses, Urgency behind, int limit) {
        var chosen = heap.in(statuses);
        var rest = chosen.behind(behind);
        return count(chosen.where(), chosen.parameters())
                .chain(total -> find(rest.where() + Urgency.ORDER, rest.parameters())
                        .range(0, limit)
                        .list()
                        .map(rows -> Page.of(rows, limit, total, Urgency::cursor)));
    }

    Uni<List<StatusCount>> countsOf(Heap heap) {
        return find(
                        "select cast(status as string), count(*) from Application where " + heap.where()
                                + " group by status order by status",
                        heap.parameters())
                .project(StatusCount.class)
                .list();
    }

    private static Uni<Application> known(Uni<Application> found) {
        return found.onItem().ifNull().failWith(Unknown::new);
    }
}
