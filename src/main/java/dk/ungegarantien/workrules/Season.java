package dk.ungegarantien.workrules;

import dk.ungegarantien.shared.Denmark;
import dk.ungegarantien.shared.SchoolYearDates;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The weeks of a time, of which those that are alike to the law are looked at once: with the same school days, the same rules, somebody of
 * the same group, and no change of the clock. Of many in a row, the first stands for all but the last two, and the second is there only to
 * be its neighbour.
 */
record Season(List<Kept> weeks) {

    private static final ZoneRules CLOCK = Denmark.ZONE.getRules();
    private static final int KEPT = 4;

    /**
     * @param monday of the week
     * @param times how many weeks it stands for, itself included; 0 for one that is only a neighbour
     */
    record Kept(LocalDate monday, int times) {}

    /**
     * @param turns days on which some rule begins, or has just ended
     */
    static Season of(Schedule.Span span, Hearing.Case matter, List<LocalDate> turns) {
        List<Kept> kept = new ArrayList<>();
        List<LocalDate> alike = new ArrayList<>();
        long[] signature = {};
        for (var monday = monday(span.first()); !monday.isAfter(span.last()); monday = monday.plusWeeks(1)) {
            var next = signature(monday, span, matter, turns);
            if (!alike.isEmpty() && !Arrays.equals(signature, next)) {
                close(alike, kept);
            }
            alike.add(monday);
            signature = next;
        }
        close(alike, kept);
        return new Season(List.copyOf(kept));
    }

    private static void close(List<LocalDate> alike, List<Kept> kept) {
        var many = alike.size() > KEPT;
        for (var at = 0; at < alike.size(); at++) {
            if (!many || at >= alike.size() - 2) {
                kept.add(new Kept(alike.get(at), 1));
            } else if (at == 0) {
                kept.add(new Kept(alike.get(at), alike.size() - 2));
            } else if (at == 1) {
                kept.add(new Kept(alike.get(at), 0));
            }
        }
        alike.clear();
    }

    private static long[] signature(LocalDate monday, Schedule.Span span, Hearing.Case matter, List<LocalDate> turns) {
        var sunday = monday.plusDays(6);
        long groups = 0;
        long school = 0;
        for (var day = monday; !day.isAfter(sunday); day = day.plusDays(1)) {
            groups = groups * AgeGroup.values().length
                    + matter.worker().groupOn(day).ordinal();
            school = school * 2 + (matter.isSchoolDay(day) ? 1 : 0);
        }
        return new long[] {
            groups,
            school,
            turns.stream().filter(turn -> !turn.isAfter(monday)).count(),
            turns.stream().filter(turn -> !turn.isAfter(sunday)).count(),
            CLOCK.getOffset(monday.atStartOfDay()).getTotalSeconds(),
            CLOCK.getOffset(sunday.plusDays(2).atStartOfDay()).getTotalSeconds(),
            SchoolYearDates.yearOf(monday),
            SchoolYearDates.yearOf(sunday),
            monday.isBefore(span.first()) || sunday.isAfter(span.last()) ? monday.toEpochDay() : 0
        };
    }

    private static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }
}
