package dk.ungegarantien.notifications;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;

/** First step: each event becomes its mails, exactly once, in one transaction that also ticks the event off. */
@ApplicationScoped
class Sorting {

    private static final int AT_ONCE = 100;

    private final Happenings happenings;
    private final Secretary secretary;
    private final Scribe scribe;
    private final Clock clock;

    Sorting(Happenings happenings, Secretary secretary, Scribe scribe, Clock clock) {
        this.happenings = happenings;
        this.secretary = secretary;
        this.scribe = scribe;
        this.clock = clock;
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
                        .transformToUniAndConcatenate(letter -> scribe.write(event.occasion(), letter))
                        .onItem()
                        .ignoreAsUni())
                .chain(() -> happenings.done(event, clock.instant()))
                .replaceWithVoid();
    }

    /** Whoever is to be told the same for two reasons is told once. In the order of addresses, so that two workers never wait for each other's threads. */
    private static Collection<Letter> oncePerAddress(List<Letter> letters) {
        var once = new TreeMap<String, Letter>();
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
