package dk.ungegarantien.notifications;

import io.quarkus.logging.Log;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;

/**
 * Works off what has happened and sends what is due. Any number of replicas may do so side by side: whoever has a row in hand has locked
 * it, and the others step over it. A worker that is killed lets go of its rows; at most the one mail that it was sending goes out twice.
 */
@ApplicationScoped
class Mailroom {

    private final Sorting sorting;
    private final CallRounds callRounds;
    private final Delivery delivery;
    private final Postman postman;

    Mailroom(Sorting sorting, CallRounds callRounds, Delivery delivery, Postman postman) {
        this.sorting = sorting;
        this.callRounds = callRounds;
        this.delivery = delivery;
        this.postman = postman;
    }

    @Scheduled(every = "${ungegarantien.notifications.every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    Uni<Void> work() {
        return all(sorting::waiting, sorting::sort)
                .chain(() -> all(callRounds::behind, callRounds::tell))
                .chain(this::sendAll);
    }

    /** One batch after the other, each beginning behind the last of the one before. */
    private static Uni<Void> all(Function<UUID, Uni<List<UUID>>> batchBehind, Function<UUID, Uni<Void>> act) {
        var last = new AtomicReference<UUID>();
        return Multi.createBy()
                .repeating()
                .uni(() -> batchBehind
                        .apply(last.get())
                        .call(batch -> each(batch, act))
                        .invoke(batch -> last.set(lastOf(batch))))
                .until(List::isEmpty)
                .onItem()
                .ignoreAsUni();
    }

    /** What cannot be told of stays where it is and does not hold up the others. */
    private static Uni<Void> each(List<UUID> batch, Function<UUID, Uni<Void>> act) {
        return Multi.createFrom()
                .iterable(batch)
                .onItem()
                .transformToUniAndConcatenate(id -> act.apply(id)
                        .onFailure()
                        .invoke(why -> Log.errorf(why, "%s could not be turned into mails; it is tried again", id))
                        .onFailure()
                        .recoverWithNull())
                .onItem()
                .ignoreAsUni();
    }

    private Uni<Void> sendAll() {
        return Multi.createBy()
                .repeating()
                .uni(() -> delivery.take().call(this::sendOne).map(mail -> mail != null))
                .whilst(more -> more)
                .onItem()
                .ignoreAsUni();
    }

    private Uni<Void> sendOne(Mail mail) {
        if (mail == null) {
            return Uni.createFrom().voidItem();
        }
        return postman.carry(mail).chain(() -> delivery.sent(mail)).onFailure().recoverWithUni(why -> {
            Log.warnf("Mail %s failed at attempt %d: %s", mail.id, mail.attempts, why.getMessage());
            return delivery.failed(mail, why);
        });
    }

    private static UUID lastOf(List<UUID> ids) {
        return ids.isEmpty() ? null : ids.get(ids.size() - 1);
    }
}
