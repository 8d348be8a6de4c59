package dk.ungegarantien.notifications;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.time.Clock;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** First step: each event becomes its mails, exactly once, in one transaction that also ticks the event off. */
@ApplicationScoped
class Sorting {

    private static final int AT_ONCE = 100;

    private final Happenings happenings;
    private final Secretary secretary;
    private final Typesetter typesetter;
    private final Mails mails;
    private final Clock clock;
    private final String host;

    Sorting(
            Happenings happenings,
            Secretary secretary,
            Typesetter typesetter,
            Mails mails,
            Clock clock,
            @ConfigProperty(name = "ungegarantien.public-url") URI publicUrl) {
        this.happenings = happenings;
        this.secretary = secretary;
        this.typesetter = typesetter;
        this.mails = mails;
        this.clock = clock;
        this.host = publicUrl.getHost();
    }

    @WithSession
    Uni<List<UUID>> waiting(UUID behind) {
        return happenings.waiting(behind, AT_ONCE);
    }

    /** Does nothing when another worker is at it, or was faster. */
    @WithTransaction
    Uni<Void> sort(UUID id) {
        return happenings.take(id).chain(event -> event == null ? nothing() : write(event));
    }

    private Uni<Void> write(Happening event) {
        return secretary
                .lettersAbout(event)
                .map(Sorting::oncePerAddress)
                .chain(letters -> Multi.createFrom()
                        .iterable(letters)
                        .onItem()
                        .transformToUniAndConcatenate(letter -> write(event, letter))
                        .onItem()
                        .ignoreAsUni())
                .chain(() -> happenings.done(event, clock.instant()))
                .replaceWithVoid();
    }

    private Uni<Mail> write(Happening event, Letter letter) {
        return typesetter
                .write(letter)
                .map(written -> new Mail(event, letter, written, host, clock.instant()))
                .call(mails::persist);
    }

    /** Whoever is to be told the same for two reasons is told once. */
    private static Collection<Letter> oncePerAddress(List<Letter> letters) {
        var once = new LinkedHashMap<String, Letter>();
        letters.stream()
                .filter(letter -> letter.to().hasAddress())
                .forEach(letter -> once.putIfAbsent(
                        letter.to().email().toLowerCase() + " "
                                + letter.content().template(),
                        letter));
        return once.values();
    }

    private static Uni<Void> nothing() {
        return Uni.createFrom().voidItem();
    }
}
