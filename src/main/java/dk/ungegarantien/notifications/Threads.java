package dk.ungegarantien.notifications;

import dk.ungegarantien.shared.Transaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import java.util.UUID;

/** The threads of all recipients. */
@ApplicationScoped
class Threads {

    private final Transaction transaction;

    Threads(Transaction transaction) {
        this.transaction = transaction;
    }

    /** Nothing remains of the threads to that address, which is in small letters. */
    Uni<Void> forget(String address) {
        return transaction
                .session()
                .chain(session -> session.createNativeQuery("delete from mail_thread where recipient = ?1")
                        .setParameter(1, address)
                        .executeUpdate())
                .replaceWithVoid();
    }

    /** Nothing remains of the threads to the guardians of a young person; to be called before their mails are forgotten. */
    Uni<Void> forgetGuardiansOf(UUID young) {
        return transaction
                .session()
                .chain(session -> session.createNativeQuery("""
                                delete from mail_thread t using mail m, outbox o
                                where o.type = 'ConsentAsked' and o.payload ->> 'young' = ?1 and m.event_id = o.id
                                    and t.topic = 'APPLICATION' and t.topic_id = cast(o.payload ->> 'application' as uuid)
                                    and t.recipient = lower(m.recipient)""")
                        .setParameter(1, young.toString())
                        .executeUpdate())
                .replaceWithVoid();
    }

    /** Hangs a mail behind the last one of its thread, or begins the thread; keeps others from that thread until the transaction ends. */
    Uni<Mail> join(Mail mail, Topic topic) {
        return transaction
                .session()
                .chain(session -> session.createNativeQuery("""
                        insert into mail_thread (recipient, topic, topic_id, first_message_id, last_message_id)
                        values (?1, ?2, ?3, ?4, ?4)
                        on conflict (topic_id, recipient, topic) do update set last_message_id = excluded.last_message_id
                        returning mail_thread.first_message_id, old.last_message_id""", Object[].class)
                        .setParameter(1, mail.recipient.toLowerCase(Locale.ROOT))
                        .setParameter(2, topic.kind().name())
                        .setParameter(3, topic.id())
                        .setParameter(4, mail.messageId)
                        .getSingleResult())
                .map(row -> row[1] == null ? mail : mail.answer((String) row[0], (String) row[1]));
    }
}
