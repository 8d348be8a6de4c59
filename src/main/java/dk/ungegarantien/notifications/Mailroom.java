package dk.ungegarantien.notifications;

import static dk.ungegarantien.shared.Worklist.workOff;

import io.quarkus.logging.Log;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

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
        return workOff(sorting::waiting, sorting::sort)
                .chain(() -> workOff(callRounds::behind, callRounds::tell))
                .chain(this::sendAll);
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
}
