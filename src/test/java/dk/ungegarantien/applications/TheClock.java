package dk.ungegarantien.applications;

import dk.ungegarantien.testing.Tables;
import io.quarkus.arc.Arc;
import io.quarkus.vertx.VertxContextSupport;
import java.util.List;
import java.util.UUID;

/** Time for tests: the clock of an application is turned on by hand, and struck by hand. */
public final class TheClock {

    private TheClock() {}

    /** All that is due is heard. */
    public static void strikes() {
        try {
            VertxContextSupport.subscribeAndAwait(
                    () -> Arc.container().instance(DeadlineJob.class).get().work());
        } catch (RuntimeException failure) {
            throw failure;
        } catch (Throwable failure) {
            throw new IllegalStateException(failure);
        }
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
        Tables.change("update reminder_round set day = day - 1");
    }

    /** What is still to come for an application, in order. */
    public static List<String> ahead(UUID application) {
        return Tables.texts(
                "select step from deadline where application = ? and done_at is null order by due_at", application);
    }
}
