package dk.ungegarantien.shared;

import io.quarkus.logging.Log;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;

/** How jobs work off what waits: batch by batch, one after the other. What fails is tried again next time and does not hold up the others. */
public final class Worklist {

    private Worklist() {}

    /**
     * Works off all that waits now; each in whatever transaction {@code act} opens.
     *
     * @param batchBehind the next few behind the last of the batch before; null begins at the beginning, an empty batch is the end
     */
    public static <T> Uni<Void> workOff(Function<T, Uni<List<T>>> batchBehind, Function<T, Uni<Void>> act) {
        var last = new AtomicReference<T>();
        return Multi.createBy()
                .repeating()
                .uni(() -> batchBehind
                        .apply(last.get())
                        .call(batch -> each(batch, act))
                        .invoke(batch -> last.set(batch.isEmpty() ? null : batch.get(batch.size() - 1))))
                .until(List::isEmpty)
                .onItem()
                .ignoreAsUni();
    }

    private static <T> Uni<Void> each(List<T> batch, Function<T, Uni<Void>> act) {
        return Multi.createFrom()
                .iterable(batch)
                .onItem()
                .transformToUniAndConcatenate(one -> act.apply(one)
                        .onFailure()
                        .invoke(why -> Log.errorf(why, "%s failed; it is tried again", one))
                        .onFailure()
                        .recoverWithNull())
                .onItem()
                .ignoreAsUni();
    }
}
