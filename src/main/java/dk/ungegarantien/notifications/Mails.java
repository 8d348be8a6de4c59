package dk.ungegarantien.notifications;

import dk.ungegarantien.shared.Cursor;
import dk.ungegarantien.shared.Page;
import dk.ungegarantien.shared.StatusCount;
import dk.ungegarantien.shared.Transaction;
import dk.ungegarantien.shared.Unknown;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/** All mails. */
@ApplicationScoped
class Mails implements PanacheRepositoryBase<Mail, UUID> {

    private final Transaction transaction;

    Mails(Transaction transaction) {
        this.transaction = transaction;
    }

    /** One that is due and that no other worker holds, locked until the end of the transaction; null when there is none. */
    Uni<Mail> nextDue(Instant now) {
        return transaction.session().chain(session -> session.createNativeQuery("""
                        select * from mail where status = 'WAITING' and next_attempt_at <= ?1
                        order by next_attempt_at limit 1
                        for update skip locked""", Mail.class)
                .setParameter(1, now)
                .getSingleResultOrNull());
    }

    /** Nothing remains of the mails to the guardians of a young person, those that have not left yet included. */
    Uni<Void> forgetGuardiansOf(UUID young) {
        return transaction
                .session()
                .chain(session -> session.createNativeQuery("""
                                delete from mail m using outbox o
                                where m.event_id = o.id and o.type = 'ConsentAsked' and o.payload ->> 'young' = ?1""")
                        .setParameter(1, young.toString())
                        .executeUpdate())
                .replaceWithVoid();
    }

    /** A mail of that municipality; fails with {@link Unknown}. */
    Uni<Mail> of(String municipalityCode, UUID id) {
        return find("id = ?1 and municipalityCode = ?2", id, municipalityCode)
                .singleResult()
                .onFailure(jakarta.persistence.NoResultException.class)
                .transform(none -> new Unknown());
    }

    /** The mails of a municipality in any of those states, the newest first. */
    Uni<Page<Mail>> page(String municipalityCode, List<MailStatus> statuses, Cursor cursor, int limit) {
        var states = statuses.isEmpty() ? Arrays.asList(MailStatus.values()) : statuses;
        var behind = cursor == null ? new UUID(-1, -1) : cursor.uuid(0);
        return count("municipalityCode = ?1 and status in ?2", municipalityCode, states)
                .chain(total -> find(
                                "municipalityCode = ?1 and status in ?2 and id < ?3 order by id desc",
                                municipalityCode,
                                states,
                                behind)
                        .range(0, limit)
                        .list()
                        .map(rows -> Page.of(rows, limit, total, mail -> Cursor.at(mail.id))));
    }

    Uni<List<StatusCount>> counts(String municipalityCode) {
        return find(
                        "select cast(status as string), count(*) from Mail where municipalityCode = ?1 group by status order by status",
                        municipalityCode)
                .project(StatusCount.class)
                .list();
    }
}
