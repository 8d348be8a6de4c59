package dk.ungegarantien.applications;

import dk.ungegarantien.shared.Transaction;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
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

    /** Begins today's round for somebody; false when it has begun before. */
    Uni<Boolean> begin(UUID recipient, LocalDate today) {
        return transaction.session().chain(session -> session.createNativeQuery(
                        "insert into reminder_round (recipient, day) values (?1, ?2) on conflict do nothing")
                .setParameter(1, recipient)
                .setParameter(2, today)
                .executeUpdate()
                .map(rows -> rows == 1));
    }

    Uni<List<Reminder>> waitingFor(UUID recipient) {
        return list("recipient = ?1 and toldOn is null order by id", recipient);
    }
}
