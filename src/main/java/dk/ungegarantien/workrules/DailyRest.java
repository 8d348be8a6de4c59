package dk.ungegarantien.workrules;

import dk.ungegarantien.workrules.Timetable.Stint;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** In the 24 hours from each time one begins to work, one rests so many minutes in a row. */
record DailyRest(int minutes) implements Limit {

    private static final int DAY = 24 * 60;

    /**
     * From the end of one piece of work to the beginning of the next, or to the end of the 24 hours.
     *
     * @param after null when the 24 hours end before anybody works again
     */
    private record Rest(Stint before, Stint after, int minutes) {

        static Rest between(Stint before, Stint after, long windowEnds) {
            var isLast = after == null || after.begins() >= windowEnds;
            return new Rest(before, isLast ? null : after, (int)
                    Math.max(0, (isLast ? windowEnds : after.begins()) - before.ends()));
        }
    }

    @Override
    public Stream<Breach> breaches(Hearing hearing) {
        var all = hearing.allStints();
        return IntStream.range(0, all.size())
                .filter(at ->
                        all.get(at).isJudged() && hearing.concerns(all.get(at).day()))
                .filter(at -> !isRested(all, at))
                .mapToObj(at -> breach(all.get(at), longestRest(all, at)));
    }

    private Breach breach(Stint first, Rest longest) {
        return Breach.at(
                        longest.after() == null ? first : longest.after(),
                        longest.minutes(),
                        () -> remedies(first, longest))
                .times(first.times());
    }

    /** The first rest that is long enough will do: mostly the very next. */
    private boolean isRested(List<Stint> all, int at) {
        var windowEnds = all.get(at).begins() + DAY;
        for (var next = at; next < all.size() && all.get(next).begins() < windowEnds; next++) {
            var rested = next + 1 < all.size() ? Math.min(all.get(next + 1).begins(), windowEnds) : windowEnds;
            if (rested - all.get(next).ends() >= minutes) {
                return true;
            }
        }
        return false;
    }

    private static Rest longestRest(List<Stint> all, int at) {
        var windowEnds = all.get(at).begins() + DAY;
        Rest longest = null;
        for (var next = at; next < all.size() && all.get(next).begins() < windowEnds; next++) {
            var after = next + 1 < all.size() ? all.get(next + 1) : null;
            var rest = Rest.between(all.get(next), after, windowEnds);
            longest = longest == null || rest.minutes() > longest.minutes() ? rest : longest;
        }
        return longest;
    }

    private Stream<Change> remedies(Stint first, Rest rest) {
        var missing = minutes - rest.minutes();
        return Stream.of(
                        Remedies.endingEarlier(rest.before(), missing),
                        Remedies.beginningLater(rest.after() == null ? first : rest.after(), missing))
                .flatMap(changes -> changes);
    }

    @Override
    public Object[] terms() {
        return new Object[] {Length.of(minutes)};
    }
}
