package dk.ungegarantien.workrules;

import dk.ungegarantien.shared.Denmark;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** A schedule laid out in time: its work in order, by day and by week, in minutes that really pass. */
final class Timetable {

    private static final ZoneRules CLOCK = Denmark.ZONE.getRules();

    private static final Comparator<Stint> IN_ORDER =
            Comparator.comparingLong(Stint::begins).thenComparingInt(Stint::row);

    private final List<Stint> stints;
    private final List<Day> days;
    private final List<Week> weeks = new ArrayList<>();
    private final Schedule.Span span;
    private Set<LocalDate> busy;
    private List<Day> judgedDays;
    private List<Week> judgedWeeks;

    /**
     * One piece of work on one day.
     *
     * @param times how many like it it stands for, itself included
     * @param begins minutes since 1970 that have passed when it begins; likewise {@code ends}
     * @param worked minutes of work, the break left out
     */
    record Stint(int row, LocalDate day, Hours hours, long begins, long ends, int worked, int times) {

        /** One that is not stands only beside one that is. */
        boolean isJudged() {
            return times > 0;
        }

        private Stream<Stint> after(Change change) {
            return change.instead().map(hours -> stint(new Schedule.Shift(row, day, hours, times))).stream();
        }
    }

    /** A day with the work that begins on it, in order. */
    record Day(LocalDate date, List<Stint> stints, int worked) {

        static Day of(List<Stint> stints) {
            return new Day(
                    stints.get(0).day(),
                    List.copyOf(stints),
                    stints.stream().mapToInt(Stint::worked).sum());
        }

        /** Without any work it is no day any more. */
        Stream<Day> after(Change change) {
            if (!has(change.row())) {
                return Stream.of(this);
            }
            var left = stints.stream()
                    .flatMap(stint -> stint.row() == change.row() ? stint.after(change) : Stream.of(stint))
                    .sorted(IN_ORDER)
                    .toList();
            return left.isEmpty() ? Stream.empty() : Stream.of(of(left));
        }

        private boolean has(int row) {
            for (var stint : stints) {
                if (stint.row() == row) {
                    return true;
                }
            }
            return false;
        }
    }

    /**
     * A week from Monday to Sunday with work in it.
     *
     * @param times how many like it it stands for, itself included
     * @param days those with work; of hours that are not placed on days, the first and the last that may be
     */
    record Week(LocalDate monday, List<Day> days, int worked, int times) {

        Stream<Stint> stints() {
            return days.stream().flatMap(day -> day.stints().stream());
        }

        /** Whether it is known on which days one works, and not only for how many hours. */
        boolean isPlaced() {
            return !days.get(0).stints().isEmpty();
        }
    }

    private Timetable(Schedule schedule, List<Day> days) {
        this.span = schedule.span();
        this.days = days;
        this.stints = days.stream().flatMap(day -> day.stints().stream()).toList();
        if (schedule instanceof Schedule.HoursAWeek unplaced) {
            unplaced(unplaced);
        } else {
            placed();
        }
    }

    /** @param season the weeks to look at; null for all */
    static Timetable of(Schedule schedule, Season season) {
        var shifts = season == null ? schedule.shifts() : schedule.shifts(season);
        return new Timetable(
                schedule, byDay(shifts.map(Timetable::stint).sorted(IN_ORDER).toList()));
    }

    /** The same schedule after a change; only the days with the row that changes are laid out anew. */
    Timetable after(Change change, Schedule changed, Season season) {
        return change.row() == null
                ? of(changed, season)
                : new Timetable(
                        changed, days.stream().flatMap(day -> day.after(change)).toList());
    }

    List<Stint> stints() {
        return stints;
    }

    /** Days on which somebody works; work that lasts into the next day takes that one too. */
    Set<LocalDate> busy() {
        if (busy == null) {
            busy = busy(stints.stream());
        }
        return busy;
    }

    static Set<LocalDate> busy(Stream<Stint> stints) {
        var busy = new HashSet<LocalDate>();
        stints.forEach(stint -> {
            busy.add(stint.day());
            if (stint.hours().ends() > 24 * 60) {
                busy.add(stint.day().plusDays(1));
            }
        });
        return busy;
    }

    List<Day> days() {
        return days;
    }

    /** Those that stand for themselves, and not only beside others. */
    List<Day> judgedDays() {
        if (judgedDays == null) {
            judgedDays =
                    days.stream().filter(day -> day.stints().get(0).isJudged()).toList();
        }
        return judgedDays;
    }

    /** Those that stand for themselves, and not only beside others. */
    List<Week> judgedWeeks() {
        if (judgedWeeks == null) {
            judgedWeeks = weeks.stream().filter(week -> week.times() > 0).toList();
        }
        return judgedWeeks;
    }

    List<Week> weeks() {
        return weeks;
    }

    /** All days that anything may be said of. */
    Stream<LocalDate> dates() {
        return Stream.concat(representatives(), weeks.stream().flatMap(week -> week.days().stream()
                .map(Day::date)));
    }

    /** Days that stand for the whole of the work when it is asked whether a rule concerns it at all. */
    Stream<LocalDate> representatives() {
        if (!days.isEmpty()) {
            return days.stream().map(Day::date);
        }
        return span == null
                ? Stream.empty()
                : Stream.of(span.first(), span.last()).distinct();
    }

    private static List<Day> byDay(List<Stint> stints) {
        List<Day> days = new ArrayList<>();
        List<Stint> ofDay = new ArrayList<>();
        for (var stint : stints) {
            if (!ofDay.isEmpty() && !ofDay.get(0).day().equals(stint.day())) {
                days.add(Day.of(ofDay));
                ofDay.clear();
            }
            ofDay.add(stint);
        }
        if (!ofDay.isEmpty()) {
            days.add(Day.of(ofDay));
        }
        return days;
    }

    private void placed() {
        List<Day> ofWeek = new ArrayList<>();
        LocalDate sunday = null;
        for (var day : days) {
            if (!ofWeek.isEmpty() && day.date().isAfter(sunday)) {
                weeks.add(week(ofWeek));
                ofWeek = new ArrayList<>();
            }
            if (ofWeek.isEmpty()) {
                sunday = monday(day.date()).plusDays(6);
            }
            ofWeek.add(day);
        }
        if (!ofWeek.isEmpty()) {
            weeks.add(week(ofWeek));
        }
    }

    private void unplaced(Schedule.HoursAWeek unplaced) {
        for (var monday = monday(span.first()); !monday.isAfter(span.last()); monday = monday.plusWeeks(1)) {
            var first = monday.isBefore(span.first()) ? span.first() : monday;
            var sunday = monday.plusDays(6);
            var last = sunday.isAfter(span.last()) ? span.last() : sunday;
            weeks.add(new Week(
                    monday,
                    Stream.of(first, last)
                            .distinct()
                            .map(day -> new Day(day, List.of(), 0))
                            .toList(),
                    unplaced.hours() * 60,
                    1));
        }
    }

    private static Week week(List<Day> days) {
        var worked = 0;
        for (var day : days) {
            worked += day.worked();
        }
        return new Week(
                monday(days.get(0).date()),
                days,
                worked,
                days.get(0).stints().get(0).times());
    }

    private static LocalDate monday(LocalDate day) {
        return day.minusDays(day.getDayOfWeek().getValue() - 1L);
    }

    private static Stint stint(Schedule.Shift shift) {
        var hours = shift.hours();
        var begins = minute(shift.day(), hours.begins());
        var ends = minute(shift.day(), hours.ends());
        var worked = Math.max(0, (int) (ends - begins) - hours.breakMinutes());
        return new Stint(shift.row(), shift.day(), hours, begins, ends, worked, shift.times());
    }

    /** A time that the change of the clock leaves out lies as much later; one that comes twice is the first. */
    private static long minute(LocalDate day, int minuteOfDay) {
        var time = day.atStartOfDay().plusMinutes(minuteOfDay);
        return time.toInstant(offset(time)).getEpochSecond()
                / ChronoUnit.MINUTES.getDuration().toSeconds();
    }

    private static ZoneOffset offset(java.time.LocalDateTime time) {
        return CLOCK.getOffset(time);
    }
}
