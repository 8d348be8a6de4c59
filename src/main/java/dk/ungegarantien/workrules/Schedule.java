package dk.ungegarantien.workrules;

import dk.ungegarantien.shared.IsoWeek;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** When one works, as it was drawn: its rows are what a suggested change speaks of. */
public sealed interface Schedule {

    /** The days of work with their hours, in any order. */
    Stream<Shift> shifts();

    /** The same, of those weeks only; whoever knows nothing of weeks gives all. */
    default Stream<Shift> shifts(Season season) {
        return shifts();
    }

    /** The first and the last day that the work may lie on; null when nothing is drawn yet. */
    Span span();

    /** The schedule after a change of one of its rows, or of its hours a week. */
    Schedule after(Change change);

    /** From the first to the last day, both included. */
    record Span(LocalDate first, LocalDate last) {}

    /**
     * One piece of work on one day.
     *
     * @param row which row of the drawing it comes from, counted from 0
     * @param times how many like it it stands for, itself included
     */
    record Shift(int row, LocalDate day, Hours hours, int times) {

        public Shift(int row, LocalDate day, Hours hours) {
            this(row, day, hours, 1);
        }
    }

    /** A row of a weekly pattern. */
    record Weekly(int row, DayOfWeek weekday, Hours hours) {}

    /**
     * The same in every week.
     *
     * @param from the first day, itself included; likewise {@code to}, the last
     */
    record Pattern(List<Weekly> rows, LocalDate from, LocalDate to) implements Schedule {

        public Pattern {
            rows = List.copyOf(rows);
        }

        @Override
        public Stream<Shift> shifts() {
            return rows.stream().flatMap(row -> Stream.iterate(
                            first(row.weekday()), day -> !day.isAfter(to), day -> day.plusWeeks(1))
                    .map(day -> new Shift(row.row(), day, row.hours())));
        }

        @Override
        public Stream<Shift> shifts(Season season) {
            return season.weeks().stream()
                    .flatMap(week -> rows.stream()
                            .map(row -> new Shift(
                                    row.row(),
                                    week.monday().plusDays(row.weekday().getValue() - 1L),
                                    row.hours(),
                                    week.times())))
                    .filter(shift -> !shift.day().isBefore(from) && !shift.day().isAfter(to));
        }

        private LocalDate first(DayOfWeek weekday) {
            return from.plusDays((weekday.getValue() - from.getDayOfWeek().getValue() + 7) % 7);
        }

        @Override
        public Span span() {
            return new Span(from, to);
        }

        @Override
        public Schedule after(Change change) {
            return new Pattern(
                    rows.stream()
                            .flatMap(row -> row.row() == change.row()
                                    ? change.instead().stream()
                                            .map(hours -> new Weekly(row.row(), row.weekday(), hours))
                                    : Stream.of(row))
                            .toList(),
                    from,
                    to);
        }
    }

    /** Days of their own, each with its hours. */
    record Dated(List<Shift> shiftList) implements Schedule {

        public Dated {
            shiftList = List.copyOf(shiftList);
        }

        @Override
        public Stream<Shift> shifts() {
            return shiftList.stream();
        }

        @Override
        public Span span() {
            var days = shiftList.stream().map(Shift::day).sorted().toList();
            return days.isEmpty() ? null : new Span(days.get(0), days.get(days.size() - 1));
        }

        @Override
        public Schedule after(Change change) {
            return new Dated(shiftList.stream()
                    .flatMap(shift -> shift.row() == change.row()
                            ? change.instead().stream().map(hours -> new Shift(shift.row(), shift.day(), hours))
                            : Stream.of(shift))
                    .toList());
        }
    }

    /** Weeks of which a person takes one, from Monday to Friday, with the same hours every day: row 0. */
    record ChoiceOfWeeks(Hours hours, List<IsoWeek> weeks) implements Schedule {

        public ChoiceOfWeeks {
            weeks = List.copyOf(weeks);
        }

        @Override
        public Stream<Shift> shifts() {
            return weeks.stream()
                    .map(IsoWeek::monday)
                    .flatMap(monday ->
                            Stream.iterate(0L, day -> day < 5, day -> day + 1).map(monday::plusDays))
                    .map(day -> new Shift(0, day, hours));
        }

        @Override
        public Span span() {
            var sorted = weeks.stream().sorted().toList();
            return sorted.isEmpty()
                    ? null
                    : new Span(
                            sorted.get(0).monday(),
                            sorted.get(sorted.size() - 1).friday());
        }

        @Override
        public Schedule after(Change change) {
            return change.instead()
                    .map(instead -> new ChoiceOfWeeks(instead, weeks))
                    .orElseGet(() -> new ChoiceOfWeeks(hours, List.of()));
        }
    }

    /** Hours a week that are not yet placed on days. */
    record HoursAWeek(int hours, LocalDate from, LocalDate to) implements Schedule {

        @Override
        public Stream<Shift> shifts() {
            return Stream.empty();
        }

        @Override
        public Span span() {
            return new Span(from, to);
        }

        @Override
        public Schedule after(Change change) {
            return new HoursAWeek(change.hoursAWeek(), from, to);
        }
    }
}
