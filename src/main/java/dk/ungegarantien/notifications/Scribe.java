package dk.ungegarantien.notifications;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;

/** Turns a letter into a mail that waits to be sent, in its thread, in the transaction of whoever asks. */
@ApplicationScoped
class Scribe {

    private final Typesetter typesetter;
    private final Threads threads;
    private final Mails mails;
    private final Names names;
    private final Clock clock;

    Scribe(Typesetter typesetter, Threads threads, Mails mails, Names names, Clock clock) {
        this.typesetter = typesetter;
        this.threads = threads;
        this.mails = mails;
        this.names = names;
        this.clock = clock;
    }

    Uni<Mail> write(Occasion occasion, Letter letter) {
        return typesetter
                .write(letter)
                .map(written -> new Mail(occasion, letter, written, names, clock.instant()))
                .chain(mail -> threads.join(mail, letter.topic()))
                .call(mails::persist);
    }
}
