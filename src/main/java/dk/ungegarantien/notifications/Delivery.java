package dk.ungegarantien.notifications;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;

/** The two ends of sending, each in its transaction; the sending itself lies between them, in none. */
@ApplicationScoped
class Delivery {

    private final Mails mails;
    private final Clock clock;

    Delivery(Mails mails, Clock clock) {
        this.mails = mails;
        this.clock = clock;
    }

    /** A mail that is due, taken in hand; null when none is. */
    @WithTransaction
    Uni<Mail> take() {
        var now = clock.instant();
        return mails.nextDue(now).onItem().ifNotNull().transform(mail -> mail.attempt(now));
    }

    @WithTransaction
    Uni<Void> sent(Mail sent) {
        return mails.findById(sent.id)
                .invoke(mail -> mail.sent(clock.instant()))
                .replaceWithVoid();
    }

    /** Another worker may have had more luck meanwhile. */
    @WithTransaction
    Uni<Void> failed(Mail failed, Throwable why) {
        return mails.findById(failed.id)
                .invoke(mail -> {
                    if (mail.isWaiting()) {
                        mail.failed(String.valueOf(why.getMessage()), clock.instant());
                    }
                })
                .replaceWithVoid();
    }
}
