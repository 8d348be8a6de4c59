package dk.ungegarantien.local;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;

/** How long something took, each time. */
final class Timings {

    private final List<Duration> taken = new ArrayList<>();

    <T> T of(Supplier<T> action) {
        var begun = Instant.now();
        var result = action.get();
        add(Duration.between(begun, Instant.now()));
        return result;
    }

    void add(Duration took) {
        taken.add(took);
    }

    Duration sum() {
        return taken.stream().reduce(Duration.ZERO, Duration::plus);
    }

    /** As many percent were done within this. */
    Duration within(int percent) {
        return taken.stream().sorted().toList().get((taken.size() - 1) * percent / 100);
    }

    /** A row of a Markdown table: what, how often, median, 95 %, the longest. */
    String row(String what) {
        return String.format(
                Locale.ROOT,
                "| %s | %d | %s | %s | %s |",
                what,
                taken.size(),
                milliseconds(within(50)),
                milliseconds(within(95)),
                milliseconds(within(100)));
    }

    private static String milliseconds(Duration duration) {
        return String.format(Locale.ROOT, "%.0f", duration.toNanos() / 1e6);
    }
}
