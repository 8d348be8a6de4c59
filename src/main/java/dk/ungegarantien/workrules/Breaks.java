package dk.ungegarantien.workrules;

import dk.ungegarantien.workrules.Timetable.Stint;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Whoever works longer than that without going home has a break of that length.
 *
 * @param longerThan minutes, the break counted in
 * @param least minutes of the break
 */
record Breaks(int longerThan, int least) implements Limit {

    @Override
    public Stream<Breach> breaches(Hearing hearing) {
        return hearing.days()
                .filter(day -> length(day.stints()) > longerThan)
                .flatMap(day -> stretches(day.stints()).stream())
                .filter(stretch -> length(stretch) > longerThan)
                .filter(stretch ->
                        stretch.stream().noneMatch(stint -> stint.hours().breakMinutes() >= least))
                .map(stretch -> {
                    var longest = stretch.stream()
                            .max(Comparator.comparingLong(stint -> stint.ends() - stint.begins()))
                            .orElseThrow();
                    return Breach.at(longest, longest.hours().breakMinutes(), () -> remedies(longest));
                });
    }

    /** Pieces of work with less than a break between them are one. */
    private List<List<Stint>> stretches(List<Stint> stints) {
        List<List<Stint>> stretches = new ArrayList<>();
        Stint before = null;
        for (var stint : stints) {
            if (before == null || stint.begins() - before.ends() >= least) {
                stretches.add(new ArrayList<>());
            }
            stretches.get(stretches.size() - 1).add(stint);
            before = stint;
        }
        return stretches;
    }

    private static long length(List<Stint> stretch) {
        return stretch.get(stretch.size() - 1).ends() - stretch.get(0).begins();
    }

    private Stream<Change> remedies(Stint stint) {
        return Stream.of(Change.of(stint, stint.hours().withBreak(least)));
    }

    @Override
    public Object[] terms() {
        return new Object[] {Length.of(longerThan), Length.of(least)};
    }
}
