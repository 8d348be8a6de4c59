package dk.ungegarantien.bookings;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import java.util.function.Function;

/** One after the other on one session. */
final class Sequence {

    private Sequence() {}

    static <T> Uni<Void> each(Iterable<T> things, Function<? super T, Uni<?>> act) {
        return Multi.createFrom()
                .iterable(things)
                .onItem()
                .transformToUniAndConcatenate(thing -> act.apply(thing).replaceWithVoid())
                .onItem()
                .ignoreAsUni();
    }
}
