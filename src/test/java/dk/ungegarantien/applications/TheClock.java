package dk.ungegarantien.applications;

import dk.ungegarantien.testing.Awaited;
import dk.ungegarantien.testing.Tables;
import io.quarkus.arc.Arc;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Time for tests: the clock of an application is turned on by hand, and struck by hand. */
public final class TheClock {

    private TheClock() {}

    /** All that is due is heard. */
    public static void strikes() {
        Awaited.done(Arc.container().instance(DeadlineJob.class).get()::work);
    }

    /** Only that step of an application is heard: by a replica that had to step over those before it. */
    static void strikesOnly(UUID application, String step) {
        var id = UUID.fromString(Tables.texts(
                        "select id from deadline where application = ? and step = ? and done_at is null",
                        application,
                        step)
                .get(0));
        var due = new Deadlines.Due(id, application, Instant.now());
        Awaited.done(() -> Arc.container().instance(DueDeadlines.class).get().act(due));
    }

    /** That step of an application is due now, and so is all before it. */
    public static void reaches(UUID application, String step) {
        Tables.change("""
                update deadline d set due_at = now() - interval '1 minute' * (
                    select count(*) from deadline later
                    where later.application = d.application and later.done_at is null and later.due_at >= d.due_at)
                where application = ? and done_at is null
                    and due_at <= (select due_at from deadline where application = ? and step = ? and done_at is null)""", application, application, step);
    }

    /** The day is over: who was reminded may be reminded again. */
    public static void dayPasses() {
        Tables.change("delete from reminder_round");
    }

    /** What is still to come for an application, in order. */
    public static List<String> ahead(UUID application) {
        return Tables.texts(
                "select step from deadline where application = ? and done_at is null order by due_at", application);
    }
}
