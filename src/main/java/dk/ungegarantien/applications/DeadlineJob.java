package dk.ungegarantien.applications;

import static dk.ungegarantien.shared.Worklist.workOff;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

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
        return workOff(dueDeadlines::behind, dueDeadlines::act)
                .chain(() -> workOff(reminderRounds::behind, reminderRounds::remind));
    }
}
