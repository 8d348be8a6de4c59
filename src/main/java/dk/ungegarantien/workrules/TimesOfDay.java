package dk.ungegarantien.workrules;

import dk.ungegarantien.workrules.Timetable.Stint;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Work lies within one of these times of day. */
record TimesOfDay(List<Window> windows) implements Limit {

    /** Both in minutes after midnight. */
    record Window(int from, int to) {

        boolean holds(Hours hours) {
            return hours.begins() >= from && hours.ends() <= to;
        }

        private int length() {
            return to - from;
        }

        /** What of the hours lies inside, and the hours as they are, moved inside. */
        Stream<Hours> inside(Hours hours) {
            var begins = Math.max(hours.begins(), from);
            var ends = Math.min(hours.ends(), to);
            var cut = ends > begins ? Stream.of(hours(begins, ends, hours)) : Stream.<Hours>empty();
            if (hours.span() > length()) {
                return cut;
            }
            var later = Math.max(0, from - hours.begins());
            var earlier = Math.max(0, hours.ends() - to);
            var moved = hours(hours.begins() + later - earlier, hours.ends() + later - earlier, hours);
            return Stream.concat(cut, Stream.of(moved));
        }

        private static Hours hours(int begins, int ends, Hours like) {
            return new Hours(time(begins), time(ends), like.breakMinutes());
        }

        private static LocalTime time(int minute) {
            return LocalTime.ofSecondOfDay(minute % (24 * 60) * 60L);
        }
    }

    static TimesOfDay between(int fromHour, int toHour) {
        return new TimesOfDay(List.of(new Window(fromHour * 60, toHour * 60)));
    }

    TimesOfDay or(int fromHour, int toHour) {
        return new TimesOfDay(Stream.concat(windows.stream(), Stream.of(new Window(fromHour * 60, toHour * 60)))
                .toList());
    }

    @Override
    public Stream<Breach> breaches(Hearing hearing) {
        return hearing.stints()
                .filter(stint -> !holds(stint.hours()))
                .map(stint -> Breach.at(stint, 0, () -> remedies(stint)));
    }

    private boolean holds(Hours hours) {
        for (var window : windows) {
            if (window.holds(hours)) {
                return true;
            }
        }
        return false;
    }

    private Stream<Change> remedies(Stint stint) {
        return windows.stream()
                .flatMap(window -> window.inside(stint.hours()))
                .filter(hours -> hours.span() - hours.breakMinutes() >= Math.min(30, stint.worked()))
                .sorted(Comparator.comparingInt(hours -> distance(hours, stint.hours())))
                .map(hours -> Change.of(stint, hours));
    }

    private static int distance(Hours one, Hours other) {
        return Math.abs(one.begins() - other.begins()) + Math.abs(one.ends() - other.ends());
    }

    @Override
    public Object[] terms() {
        return windows.stream()
                .flatMap(window -> Stream.of(window.from() / 60, window.to() / 60))
                .toArray();
    }
}
