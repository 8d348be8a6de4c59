package dk.ungegarantien.notifications;

import dk.ungegarantien.testing.Tables;
import io.quarkus.arc.Arc;
import io.quarkus.mailer.MockMailbox;
import io.quarkus.vertx.VertxContextSupport;
import java.util.List;

/** The mail of the tests: the mail room is worked by hand, and the letters lie in a box. */
final class Post {

    private Post() {}

    /** Works off everything that has happened and sends everything that is due. */
    static void goesOut() {
        try {
            VertxContextSupport.subscribeAndAwait(
                    () -> Arc.container().instance(Mailroom.class).get().work());
        } catch (RuntimeException failure) {
            throw failure;
        } catch (Throwable failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** All letters to that address, the oldest first. */
    static List<io.quarkus.mailer.Mail> to(String address) {
        return box().getMailsSentTo(address);
    }

    /** The only letter to that address with that in its subject. */
    static io.quarkus.mailer.Mail only(String address, String subject) {
        var found = to(address).stream()
                .filter(mail -> mail.getSubject().contains(subject))
                .toList();
        if (found.size() != 1) {
            throw new AssertionError("%d letters about »%s«, but there are: %s"
                    .formatted(
                            found.size(),
                            subject,
                            to(address).stream()
                                    .map(io.quarkus.mailer.Mail::getSubject)
                                    .toList()));
        }
        return found.get(0);
    }

    /** Every mail to that address becomes due now, as if the pause were over. */
    static void timePasses(String address) {
        Tables.change(
                "update mail set next_attempt_at = now() - interval '1 second' where status = 'WAITING' and recipient = ?",
                address);
    }

    static List<String> rows(String sql, String parameter) {
        return Tables.texts(sql, parameter);
    }

    private static MockMailbox box() {
        return Arc.container().instance(MockMailbox.class).get();
    }
}
