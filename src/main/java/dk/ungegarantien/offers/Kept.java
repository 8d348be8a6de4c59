package dk.ungegarantien.offers;

import io.smallrye.mutiny.Uni;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

/**
 * Answers that are the same for everybody, kept until the catalogue changes. Who asks the same while the answer is on its way waits for
 * that one. Holds so many at most, and lets those go that nobody has asked for longest.
 */
final class Kept<T> {

    /** As long as an answer may be wrong: while the database cannot be heard, and for counts. */
    private static final long BLIND_NANOS = Duration.ofSeconds(1).toNanos();

    private final Catalogue catalogue;
    private final boolean countsOnly;
    private final Map<String, Entry<T>> entries;

    /** @param countsOnly whether the answers only count: then places taken do not touch them, and they are made anew once a second at most */
    Kept(Catalogue catalogue, int atMost, boolean countsOnly) {
        this.catalogue = catalogue;
        this.countsOnly = countsOnly;
        this.entries = new LinkedHashMap<>(256, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<String, Entry<T>> eldest) {
                return size() > atMost;
            }
        };
    }

    private record Entry<T>(Catalogue.Edition edition, long made, CompletableFuture<T> answer) {}

    Uni<T> get(String key, Supplier<Uni<T>> make) {
        if (!catalogue.keepsAnswers()) {
            return make.get();
        }
        var fresh = new Entry<>(catalogue.edition(), System.nanoTime(), new CompletableFuture<T>());
        Entry<T> kept;
        synchronized (entries) {
            kept = entries.get(key);
            if (kept == null || !holds(kept, fresh)) {
                entries.put(key, fresh);
                kept = fresh;
            }
        }
        if (kept == fresh) {
            make.get().subscribe().with(fresh.answer::complete, failure -> forget(key, fresh, failure));
        }
        return kept.answer.isDone()
                ? Uni.createFrom().item(kept.answer::join)
                : Uni.createFrom().completionStage(kept.answer);
    }

    private boolean holds(Entry<T> kept, Entry<T> fresh) {
        var then = kept.edition;
        var now = fresh.edition;
        var young = fresh.made - kept.made < BLIND_NANOS;
        if (then.own() != now.own() || !young && !catalogue.isHeard()) {
            return false;
        }
        if (countsOnly) {
            return young || then.found() == now.found();
        }
        // a page made right after a change may carry counts from right before it
        var settled = kept.made - now.foundAt() > BLIND_NANOS;
        return (young || settled) && then.found() == now.found() && then.shown() == now.shown();
    }

    private void forget(String key, Entry<T> failed, Throwable failure) {
        synchronized (entries) {
            entries.remove(key, failed);
        }
        failed.answer.completeExceptionally(failure);
    }
}
