package dk.ungegarantien.notifications;

import static java.nio.charset.StandardCharsets.UTF_8;

import dk.ungegarantien.testing.Awaited;
import dk.ungegarantien.testing.Tables;
import io.quarkus.arc.Arc;
import io.quarkus.mailer.MockMailbox;
import io.smallrye.mutiny.Multi;
import io.vertx.ext.mail.mailencoder.MailEncoder;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

/** The mail of the tests: the mail room is worked by hand, and the letters lie in a box. */
final class Post {

    private Post() {}

    /** What others have left waits no more, and is not sent: thousands of letters of other tests would take minutes. */
    static void isSwept() {
        Tables.change("update outbox set done_at = now() where done_at is null");
        Tables.change("update call set told_at = now() where told_at is null");
        Tables.change("delete from mail where status = 'WAITING'");
    }

    /** Works off everything that has happened and sends everything that is due. */
    static void goesOut() {
        Awaited.done(() -> Arc.container().instance(Mailroom.class).get().work());
    }

    /** The same, by that many workers side by side. */
    static void goesOutFrom(int workers) throws Exception {
        var start = new CyclicBarrier(workers);
        var threads = Executors.newFixedThreadPool(workers);
        try {
            var running = IntStream.range(0, workers)
                    .mapToObj(at -> threads.submit(() -> {
                        start.await();
                        goesOut();
                        return at;
                    }))
                    .toList();
            for (var worker : running) {
                worker.get();
            }
        } finally {
            threads.shutdown();
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

    /** The only letter to that address with that in its subject, as the mail server reads it. */
    static String onTheWire(String address, String subject) {
        var found = box().getMailMessagesSentTo(address).stream()
                .filter(mail -> mail.getSubject().contains(subject))
                .toList();
        if (found.size() != 1) {
            throw new AssertionError("%d letters about »%s«".formatted(found.size(), subject));
        }
        return new MailEncoder(found.get(0), "localhost").encode();
    }

    /** The calendar file of that name in a letter that has no other file. */
    static String calendar(io.quarkus.mailer.Mail mail, String name) {
        if (mail.getAttachments().size() != 1) {
            throw new AssertionError("»%s« has %d files"
                    .formatted(mail.getSubject(), mail.getAttachments().size()));
        }
        var file = mail.getAttachments().get(0);
        var bytes = new ByteArrayOutputStream();
        Multi.createFrom().publisher(file.getData()).subscribe().asStream().forEach(bytes::write);
        var text = bytes.toString(UTF_8);
        var type = "text/calendar; charset=UTF-8; method=" + CalendarFile.methodOf(text);
        if (!file.getName().equals(name) || !file.getContentType().equals(type)) {
            throw new AssertionError("%s is %s".formatted(file.getName(), file.getContentType()));
        }
        // as a mail program reads it, with its lines unfolded
        return text.replace("\r\n ", "");
    }

    /** Every mail to that address becomes due now, as if the pause were over. */
    static void timePasses(String address) {
        Tables.change(
                "update mail set next_attempt_at = now() - interval '1 second' where status = 'WAITING' and recipient = ?",
                address);
    }

    /** The short time is over in which it is collected what professionals are called in for. */
    static void callsAreCollected() {
        Tables.change("update call set called_at = called_at - interval '2 minutes' where told_at is null");
    }

    /** The pause is over after which professionals may be told again. */
    static void anHourPasses() {
        Tables.change("update call_round set told_at = told_at - interval '1 hour'");
    }

    static List<String> rows(String sql, String parameter) {
        return Tables.texts(sql, parameter);
    }

    private static MockMailbox box() {
        return Arc.container().instance(MockMailbox.class).get();
    }
}
