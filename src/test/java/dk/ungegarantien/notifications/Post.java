package dk.ungegarantien.notifications;

import io.quarkus.arc.Arc;
import io.quarkus.mailer.MockMailbox;
import io.quarkus.vertx.VertxContextSupport;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

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
        run(
                "update mail set next_attempt_at = now() - interval '1 second' where status = 'WAITING' and recipient = ?",
                address);
    }

    static List<String> rows(String sql, String parameter) {
        try (var connection = database().getConnection();
                var query = connection.prepareStatement(sql)) {
            query.setString(1, parameter);
            var found = new ArrayList<String>();
            var rows = query.executeQuery();
            while (rows.next()) {
                found.add(rows.getString(1));
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void run(String sql, String parameter) {
        try (var connection = database().getConnection();
                var update = connection.prepareStatement(sql)) {
            update.setString(1, parameter);
            update.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static MockMailbox box() {
        return Arc.container().instance(MockMailbox.class).get();
    }

    private static DataSource database() {
        return Arc.container().instance(DataSource.class).get();
    }
}
