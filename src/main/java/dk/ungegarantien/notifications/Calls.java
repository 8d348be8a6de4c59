package dk.ungegarantien.notifications;

import dk.ungegarantien.shared.Transaction;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** All calls of professionals. */
@ApplicationScoped
class Calls implements PanacheRepositoryBase<Call, UUID> {

    /** The parameters of one statement have an end; whoever is called in more often is told of the others next time. */
    private static final int AT_ONCE = 10_000;

    private final Transaction transaction;

    Calls(Transaction transaction) {
        this.transaction = transaction;
    }

    /**
     * Whom to tell: who was called until the one moment and last told until the other, beginning behind one; null begins at the beginning.
     */
    Uni<List<UUID>> professionals(Instant calledUntil, Instant toldUntil, UUID behind, int limit) {
        return transaction.session().chain(session -> session.createNativeQuery("""
                        select distinct c.professional from call c
                        where c.told_at is null and c.called_at <= ?1
                            and not exists (select from call_round r where r.professional = c.professional and r.told_at > ?2)
                            and c.professional > ?3
                        order by c.professional limit ?4""", UUID.class)
                .setParameter(1, calledUntil)
                .setParameter(2, toldUntil)
                .setParameter(3, behind == null ? new UUID(0, 0) : behind)
                .setParameter(4, limit)
                .getResultList());
    }

    /** What somebody has not been told of and no other worker holds, the oldest first, locked until the end of the transaction. */
    Uni<List<Call>> take(UUID professional) {
        return transaction.session().chain(session -> session.createNativeQuery("""
                        select * from call where professional = ?1 and told_at is null
                        order by called_at, id limit ?2
                        for update skip locked""", Call.class)
                .setParameter(1, professional)
                .setParameter(2, AT_ONCE)
                .getResultList());
    }

    /** They need not be told any more; one statement, however many they are. */
    Uni<Void> tick(List<Call> calls, Instant now) {
        return calls.isEmpty()
                ? Uni.createFrom().voidItem()
                : update(
                                "toldAt = ?1, version = version + 1 where id in ?2",
                                now,
                                calls.stream().map(call -> call.id).toList())
                        .replaceWithVoid();
    }

    /** Begins a round for somebody; false when the last one began after that moment, and so may another worker's just now. */
    Uni<Boolean> begin(UUID professional, Instant toldUntil, Instant now) {
        return transaction.session().chain(session -> session.createNativeQuery("""
                        insert into call_round as round (professional, told_at) values (?1, ?3)
                        on conflict (professional) do update set told_at = excluded.told_at where round.told_at <= ?2""")
                .setParameter(1, professional)
                .setParameter(2, toldUntil)
                .setParameter(3, now)
                .executeUpdate()
                .map(rows -> rows == 1));
    }
}
