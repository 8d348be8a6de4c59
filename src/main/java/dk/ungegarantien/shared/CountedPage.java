package dk.ungegarantien.shared;

import jakarta.annotation.Nullable;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A part of a list, and how many of the whole are in each state. */
public record CountedPage<T>(
        List<T> items,

        @Schema(description = "Opaque; give it back as `cursor` for the next part. Absent on the last.") @Nullable String next,

        @Schema(description = "How many there are in all, with the filters of this call.")
        long total,

        @Schema(description = "How many there are in each state, whatever state was asked for.")
        List<StatusCount> counts) {

    /** The same part of the list, shown by these. */
    public <R> CountedPage<R> with(List<R> views) {
        return new CountedPage<>(views, next, total, counts);
    }

    public static <T> CountedPage<T> of(Page<T> page, List<StatusCount> counts) {
        return new CountedPage<>(page.items(), page.next(), page.total(), counts);
    }
}
