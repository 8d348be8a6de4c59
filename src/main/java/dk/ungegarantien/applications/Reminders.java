package dk.ungegarantien.applications;

import dk.ungegarantien.shared.Transaction;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** All reminders. */
@ApplicationScoped
class Reminders implements PanacheRepositoryBase<Reminder, UUID> {

    private final Transaction transaction;

    Reminders(Transaction transaction) {
        this.transaction = transaction;
    }

    /** Who waits to be reminded and has not been today, beginning behind one; null begins at the beginning. */
    Uni<List<UUID>> recipients(LocalDate today, UUID behind, int limit) {
        return transaction.session().chain(session -> session.createNativeQuery("""
                        select distinct r.recipient from reminder r
                        where r.told_on is null
                            and not exists (select from reminder_round o where o.recipient = r.recipient and o.day = ?1)
                            and r.recipient > ?2
                        order by r.recipient limit ?3""", UUID.class)
                .setParameter(1, today)
                .setParameter(2, behind == null ? new UUID(0, 0) : behind)
                .setParameter(3, limit)
                .getResultList());
    }

    /** Begins today's round for somebody; false when it has begun before, or while a reminder for it is still in another replica's hand. */
    Uni<Boolean> begin(UUID recipient, LocalDate today, Instant now) {
        return transaction.session().chain(session -> session.createNativeQuery("""
                        insert into reminder_round (recipient, day)
                        select cast(?1 as uuid), cast(?2 as date)
                        where not exists (
                            select from deadline d join application a on a.id = d.application
                            where d.done_at is null and d.due_at <= ?3 and d.step <> 'ESCALATE' and cast(?1 as uuid) in (a.partner, a.young))
                        on conflict do nothing""")
                .setParameter(1, recipient)
                .setParameter(2, today)
                .setParameter(3, now)
                .executeUpdate()
                .map(rows -> rows == 1));
    }

    Uni<List<Reminder>> waitingFor(UUID recipient) {
        return list("recipient = ?1 and toldOn is null order by id", recipient);
    }
}
