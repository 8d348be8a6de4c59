package dk.ungegarantien.testing;

import io.quarkus.vertx.VertxContextSupport;
import io.smallrye.mutiny.Uni;
import java.time.Duration;
import java.util.function.Supplier;

/** What the product does on its own threads, waited for by a test. */
public final class Awaited {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private Awaited() {}

    /** Gives what comes of it; what it fails with is thrown, wrapped only where it must be. Whoever waits for what never comes learns of it. */
    public static <T> T done(Supplier<Uni<T>> work) {
        try {
            return VertxContextSupport.subscribeAndAwait(
                    () -> work.get().ifNoItem().after(PATIENCE).fail());
        } catch (RuntimeException | Error failure) {
            throw failure;
        } catch (Throwable failure) {
            throw new IllegalStateException(failure);
        }
    }
}
