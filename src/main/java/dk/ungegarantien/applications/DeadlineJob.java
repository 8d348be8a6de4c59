package dk.ungegarantien.applications;

import io.quarkus.logging.Log;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;

/**
 * Nobody meets silence: acts on all deadlines that are due, and sends the reminders. Any number of replicas may do so side by side, and each
 * may be killed at any point: what was not done is done by the next, and what was done is ticked off in the same transaction.
 */
@ApplicationScoped
class DeadlineJob {

    private final DueDeadlines dueDeadlines;
    private final ReminderRounds reminderRounds;

    DeadlineJob(DueDeadlines dueDeadlines, ReminderRounds reminderRounds) {
        this.dueDeadlines = dueDeadlines;
        this.reminderRounds = reminderRounds;
    }

    @Scheduled(
            identity = "deadlines",
            every = "${ungegarantien.deadlines.every}",
            concurrentExecution = ConcurrentExecution.SKIP)
    Uni<Void> work() {
        return all(dueDeadlines::behind, dueDeadlines::act)
                .chain(() -> all(reminderRounds::behind, reminderRounds::remind));
    }

    /** One batch after the other, each beginning behind the last of the one before. */
    private static <T> Uni<Void> all(Function<T, Uni<List<T>>> batchBehind, Function<T, Uni<Void>> act) {
        var last = new AtomicReference<T>();
        return Multi.createBy()
                .repeating()
                .uni(() -> batchBehind
                        .apply(last.get())
                        .call(batch -> each(batch, act))
                        .invoke(batch -> last.set(batch.isEmpty() ? null : batch.get(batch.size() - 1))))
                .until(List::isEmpty)
                .onItem()
                .ignoreAsUni();
    }

    /** One that fails is tried again next time and does not hold up the others. */
    private static <T> Uni<Void> each(List<T> batch, Function<T, Uni<Void>> act) {
        return Multi.createFrom()
                .iterable(batch)
                .onItem()
                .transformToUniAndConcatenate(one -> act.apply(one)
                        .onFailure()
                        .invoke(why -> Log.errorf(why, "%s failed; it is tried again", one))
                        .onFailure()
                        .recoverWithNull())
                .onItem()
                .ignoreAsUni();
    }
}
