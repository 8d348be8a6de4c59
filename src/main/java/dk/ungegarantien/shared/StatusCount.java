package dk.ungegarantien.shared;

import static java.util.stream.Collectors.toSet;

import java.util.List;

/** How many of a list are in one state. */
public record StatusCount(String status, long count) {

    /** How many there are in any of these states; none named means all. */
    public static long total(List<StatusCount> counts, List<? extends Enum<?>> states) {
        var chosen = states.stream().map(Enum::name).collect(toSet());
        return counts.stream()
                .filter(one -> chosen.isEmpty() || chosen.contains(one.status))
                .mapToLong(StatusCount::count)
                .sum();
    }
}
