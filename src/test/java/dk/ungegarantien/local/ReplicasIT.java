package dk.ungegarantien.local;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;

/** Deadlines survive crashes: two replicas act on 500 applications that are due at once, and one is killed in the middle of it. */
class ReplicasIT {

    private static final int DOUBLES_OF_A_KILL = 2;

    private static final String ACTED_ON = "deadline where done_at is not null and not moot";
    private static final String SENT = "mail where status = 'SENT'";

    /** What came of each application, counted in every place where it would show that something was done twice, or not at all. */
    private static final String WHAT_CAME = """
            with came as (
                select
                    exists (select from deadline where application = a.id and step = 'ESCALATE' and due_at < now()) as late,
                    (a.escalated_at is not null)::int as marked,
                    a.version as changed,
                    (select count(*) from outbox o
                        where o.type = 'ApplicationEscalated' and o.payload->>'application' = a.id::text) as called,
                    (select count(*) from reminder r where r.application = a.id) as reminders,
                    (select count(*) from outbox o, jsonb_array_elements(o.payload->'applications') one
                        where o.type in ('AnswersDue', 'ChoicesDue') and one->>'application' = a.id::text) as reminded
                from application a)
            select format('%s %s: marked %s, changed %s, called in %s, reminders %s, told %s',
                count(*), case when late then 'late' else 'due' end, marked, changed, called, reminders, reminded)
            from came group by late, marked, changed, called, reminders, reminded order by late""";

    private final List<String> inHand = new ArrayList<>();
    private Replicas replicas;
    private Looking database;
    private Instant begun;
    private int kills;

    @BeforeEach
    void two_replicas_and_500_applications_due(TestInfo test) throws SQLException, IOException {
        var name = test.getTestMethod().orElseThrow().getName();
        replicas = Replicas.start(2, Path.of("target", "replicas", name));
        database = new Looking(replicas.database().connect(Application.DATABASE));
        comeDue();
        begun = Instant.now();
    }

    @AfterEach
    void end() throws SQLException {
        if (database != null) database.close();
        if (replicas != null) replicas.close();
    }

    @Test
    void one_after_the_other_is_killed_until_a_new_one_is_there() {
        killAmid(1, ACTED_ON, 100, 400);
        replicas.startOne();
        killAmid(2, SENT, 150, 600);
        everything_was_done_once("killed among deadlines, started anew, the other killed among mails");
    }

    /** Both stand before the deadlines, and then both may read them: so both are at work from the first to the last. */
    private void comeDue() throws SQLException, IOException {
        try (var connection = replicas.database().connect(Application.DATABASE);
                var statement = connection.createStatement();
                var script = ReplicasIT.class.getResourceAsStream("due-applications.sql")) {
            connection.setAutoCommit(false);
            statement.execute(new String(script.readAllBytes(), UTF_8));
            statement.execute("lock table deadline");
            database.awaitAtLeast(2, "pg_locks where relation = 'deadline'::regclass and not granted");
            connection.commit();
        }
    }

    private void killAmid(int replica, String done, int from, int to) {
        database.awaitAtLeast(from, done);
        replicas.kill(replica);
        kills++;
        assertThat(database.count(done)).as("still in the middle").isLessThan(to);
        inHand.addAll(database.rows("select id from mail where status = 'WAITING' and attempts > 0"));
    }

    private void everything_was_done_once(String run) {
        awaitTheEnd();
        var took = Duration.between(begun, Instant.now());
        var received = replicas.mailbox().mails().stream().map(Mail::messageId).toList();
        var doubles = received.size() - Set.copyOf(received).size();
        report(run, received.size(), doubles, took);
        assertActedOnOnce();
        assertToldOnce();
        assertThat(Set.copyOf(received))
                .as("every mail arrived")
                .containsExactlyInAnyOrderElementsOf(database.rows("select message_id from mail"));
        assertThat(doubles).as("mails that arrived twice").isLessThanOrEqualTo(DOUBLES_OF_A_KILL * kills);
    }

    /** A mail that the killed had in hand is let go when its lease is over; that much time passes here at once. */
    private void awaitTheEnd() {
        var orphans = "mail where status = 'WAITING' and id = any ('{%s}')".formatted(String.join(", ", inHand));
        database.awaitNone("deadline where done_at is null and due_at < now()");
        database.awaitNone("reminder where told_on is null");
        database.awaitNone("outbox where done_at is null");
        database.awaitNone("call where told_at is null");
        database.awaitNone("mail where status = 'WAITING' and id not in (select id from %s)".formatted(orphans));
        database.change("update " + orphans.replace(" where", " set next_attempt_at = now() where"));
        database.awaitNone("mail where status <> 'SENT'");
    }

    private void assertActedOnOnce() {
        assertThat(database.rows(WHAT_CAME))
                .containsExactly(
                        "250 due: marked 0, changed 0, called in 0, reminders 1, told 1",
                        "250 late: marked 1, changed 1, called in 1, reminders 0, told 0");
        assertThat(database.rows("select id from deadline where (due_at < now())::int <> version"))
                .as("deadlines that were touched twice, or before their time")
                .isEmpty();
        assertThat(database.rows("select id from reminder where version <> 1"))
                .as("reminders that were told twice")
                .isEmpty();
    }

    private void assertToldOnce() {
        assertThat(database.rows("select count(*), count(distinct recipient) from reminder_round"))
                .containsExactly("85 85");
        assertThat(database.rows("""
                        select type, count(*), count(distinct payload->>'partner'), count(distinct payload->>'young')
                        from outbox group by type order by type"""))
                .as("of all that waits for one of 10 firms and 75 young people they are reminded at once")
                .containsExactly(
                        "AnswersDue 10 10 0",
                        "ApplicationEscalated 250 10 100",
                        "ChoicesDue 75 0 75",
                        "PartnerSilent 20 10 0");
        assertThat(
                        database.rows(
                                "select template, count(*) from mail where template <> 'called-in' group by template order by template"))
                .containsExactly(
                        "answers-due 10",
                        "called-in-at-firm 200",
                        "called-in-for-you 150",
                        "called-in-to-choose 50",
                        "called-in-to-confirm 50",
                        "choices-due 75",
                        "partner-silent 20");
        assertThat(
                        database.rows(
                                "select count(*), count(distinct (professional, application)), count(told_at), max(version) from call"))
                .as("professionals are told of all that they were called in for, each once")
                .containsExactly("250 250 250 1");
    }

    private void report(String run, int received, int doubles, Duration took) {
        System.out.printf(
                "%s: %d applications, %d escalations, %d reminders in %d rounds, %d mails written, %d received, %d twice, %.1f s%n",
                run,
                database.count("application"),
                database.count("application where escalated_at is not null"),
                database.count("reminder where told_on is not null"),
                database.count("reminder_round"),
                database.count("mail"),
                received,
                doubles,
                took.toMillis() / 1000.0);
    }
}
