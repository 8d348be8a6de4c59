package dk.ungegarantien.workrules;

import java.time.LocalDate;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * One place in which work goes beyond a limit.
 *
 * @param row of the drawing; null when it is about a week or the work as a whole
 * @param day the first day of it; null when it is about the work as a whole
 * @param task the task to blame; null when it is none
 * @param measured minutes, or whatever else the limit counts
 * @param times how many like it it stands for, itself included
 * @param remedies changes that may help, the nearest first
 */
record Breach(Integer row, LocalDate day, TaskType task, int measured, int times, Supplier<Stream<Change>> remedies) {

    /** Where nothing else helps, the row may go. */
    static Breach at(Timetable.Stint stint, int measured, Supplier<Stream<Change>> remedies) {
        return new Breach(
                stint.row(),
                stint.day(),
                null,
                measured,
                stint.times(),
                () -> Stream.concat(remedies.get(), Stream.of(Change.without(stint))));
    }

    static Breach in(Timetable.Week week, int measured, Supplier<Stream<Change>> remedies) {
        return new Breach(null, week.days().get(0).date(), null, measured, week.times(), remedies);
    }

    static Breach of(TaskType task) {
        return new Breach(null, null, task, 0, 1, Stream::empty);
    }

    static Breach asAWhole(LocalDate day, int measured) {
        return new Breach(null, day, null, measured, 1, Stream::empty);
    }

    Breach times(int other) {
        return new Breach(row, day, task, measured, other, remedies);
    }

    Stream<Change> nearestFirst() {
        return remedies.get();
    }
}
