package dk.ungegarantien.workrules;

import java.time.LocalDate;
import java.util.List;

/**
 * One rule that the work breaks.
 *
 * @param row of the drawing, counted from 0; null when it is about a week or the work as a whole
 * @param firstDay the first day of the first time; null when it is about tasks
 * @param times how often, over the whole of the work
 * @param task the task to blame; null when it is none
 * @param measured minutes, or whatever else the rule counts, the first time
 * @param terms what the rule demands, as its sentence says it
 * @param change null when there is no small change after which it is kept
 */
public record Finding(
        Topic topic,
        Severity severity,
        Source source,
        AgeGroup group,
        Integer row,
        LocalDate firstDay,
        int times,
        TaskType task,
        int measured,
        List<Object> terms,
        Change change) {

    Finding again(int more) {
        return new Finding(topic, severity, source, group, row, firstDay, times + more, task, measured, terms, change);
    }

    Finding with(Change nearest) {
        return new Finding(topic, severity, source, group, row, firstDay, times, task, measured, terms, nearest);
    }
}
