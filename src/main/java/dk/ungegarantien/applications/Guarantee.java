package dk.ungegarantien.applications;

import io.quarkus.logging.Log;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;

/**
 * Nobody meets silence: hears the strokes of all clocks and sends the reminders. Any number of replicas may do so side by side, and each may
 * be killed at any point: a stroke that was not heard is heard by the next, and one that was heard is ticked off in the same transaction.
 */
@ApplicationScoped
class Guarantee {

    private final Strike strike;

    Guarantee(Strike strike) {
        this.strike = strike;
    }

    @Scheduled(
            identity = "guarantee",
            every = "${ungegarantien.deadlines.every}",
            concurrentExecution = ConcurrentExecution.SKIP)
    Uni<Void> keep() {
        return hearAll().chain(this::remindAll);
    }

    private Uni<Void> hearAll() {
        var last = new AtomicReference<Deadlines.Struck>();
        return Multi.createBy()
                .repeating()
                .uni(() -> strike.waiting(last.get()).call(this::hear).invoke(struck -> last.set(lastOf(struck))))
                .until(List::isEmpty)
                .onItem()
                .ignoreAsUni();
    }

    private Uni<Void> hear(List<Deadlines.Struck> struck) {
        return each(struck, strike::hear);
    }

    private Uni<Void> remindAll() {
        var last = new AtomicReference<UUID>();
        return Multi.createBy()
                .repeating()
                .uni(() -> strike.toRemind(last.get()).call(this::remind).invoke(told -> last.set(lastOf(told))))
                .until(List::isEmpty)
                .onItem()
                .ignoreAsUni();
    }

    private Uni<Void> remind(List<UUID> recipients) {
        return each(recipients, strike::round);
    }

    /** One that fails is heard again next time and does not hold up the others. */
    private static <T> Uni<Void> each(List<T> all, Function<T, Uni<Void>> act) {
        return Multi.createFrom()
                .iterable(all)
                .onItem()
                .transformToUniAndConcatenate(one -> act.apply(one)
                        .onFailure()
                        .invoke(why -> Log.errorf(why, "%s failed; it is tried again", one))
                        .onFailure()
                        .recoverWithNull())
                .onItem()
                .ignoreAsUni();
    }

    private static <T> T lastOf(List<T> all) {
        return all.isEmpty() ? null : all.get(all.size() - 1);
    }
}
