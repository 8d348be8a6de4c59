package dk.ungegarantien.notifications;

import dk.ungegarantien.shared.Transaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;

/** The outbox, seen from where it is worked off. */
@ApplicationScoped
class Happenings {

    private final Transaction transaction;

    Happenings(Transaction transaction) {
        this.transaction = transaction;
    }

    /** The ids of what nobody has been told of yet, oldest first, beginning behind an id; null begins at the beginning. */
    Uni<List<UUID>> waiting(UUID behind, int limit) {
        return transaction.session().chain(session -> session.createNativeQuery("""
                        select id from outbox
                        where done_at is null and (cast(?1 as uuid) is null or id > cast(?1 as uuid))
                        order by id limit ?2""", UUID.class)
                .setParameter(1, behind == null ? null : behind.toString())
                .setParameter(2, limit)
                .getResultList());
    }

    /** Takes one in hand until the end of the transaction; null when another worker has it or had it. */
    Uni<Happening> take(UUID id) {
        return transaction
                .session()
                .chain(session -> session.createNativeQuery("""
                        select id, municipality_code, type, cast(payload as text) as payload from outbox
                        where id = ?1 and done_at is null
                        for update skip locked""", Object[].class)
                        .setParameter(1, id)
                        .getSingleResultOrNull())
                .map(row -> row == null
                        ? null
                        : new Happening((UUID) row[0], (String) row[1], (String) row[2], (String) row[3]));
    }

    Uni<Integer> done(Happening event, Instant now) {
        return transaction.session().chain((Mutiny.Session session) -> session.createNativeQuery(
                        "update outbox set done_at = ?2 where id = ?1")
                .setParameter(1, event.id())
                .setParameter(2, now)
                .executeUpdate());
    }
}
