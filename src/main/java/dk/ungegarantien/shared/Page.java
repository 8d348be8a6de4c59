package dk.ungegarantien.shared;

import jakarta.annotation.Nullable;
import java.util.List;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A part of a list, how long the whole is, and where to go on. */
public record Page<T>(
        List<T> items,

        @Schema(description = "Opaque; give it back as `cursor` for the next part. Absent on the last.") @Nullable String next,

        @Schema(description = "How many there are in all.") long total) {

    public <R> Page<R> map(Function<? super T, ? extends R> view) {
        return new Page<>(items.stream().<R>map(view).toList(), next, total);
    }

    /**
     * Makes a page of rows that were read with a limit one higher than asked for; the one too many only shows that there is more.
     *
     * @param position the keyset values of a row, for the cursor
     */
    public static <T> Page<T> of(List<T> oneMore, int limit, long total, Function<? super T, Cursor> position) {
        if (oneMore.size() <= limit) {
            return new Page<>(oneMore, null, total);
        }
        var items = oneMore.subList(0, limit);
        return new Page<>(
                List.copyOf(items), position.apply(items.get(limit - 1)).toString(), total);
    }
}
