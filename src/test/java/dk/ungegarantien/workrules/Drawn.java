package dk.ungegarantien.workrules;

import dk.ungegarantien.shared.Trade;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Work as a firm draws it, written as one says it: {@code "TUE 15:00-17:00", "SAT 08:00-17:00 break 30"}. */
final class Drawn {

    /** A week with school on every weekday. */
    static final LocalDate SCHOOL_WEEK = LocalDate.of(2026, 9, 7);
    /** A week in the middle of the summer holiday. */
    static final LocalDate FREE_WEEK = LocalDate.of(2026, 7, 6);

    /** School on every weekday but in July and in the week of the autumn holiday. */
    static final SchoolDays SCHOOL = day -> day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0
            && day.getMonthValue() != 7
            && (day.isBefore(LocalDate.of(2026, 10, 12)) || day.isAfter(LocalDate.of(2026, 10, 18)));

    private Drawn() {}

    static Worker in(AgeGroup group) {
        return Worker.anybody(group);
    }

    /** Work in one week, from its Monday to its Sunday. */
    static Schedule in(LocalDate monday, String... rows) {
        return weekly(monday, monday.plusDays(6), rows);
    }

    static Schedule weekly(LocalDate from, LocalDate to, String... rows) {
        List<Schedule.Weekly> drawn = new ArrayList<>();
        for (var row : rows) {
            for (var day : days(row.split(" ")[0])) {
                drawn.add(new Schedule.Weekly(drawn.size(), day, hours(row)));
            }
        }
        return new Schedule.Pattern(drawn, from, to);
    }

    static Work leisureJob(Schedule schedule) {
        return work(WorkKind.LEISURE_JOB, schedule);
    }

    static Work work(WorkKind kind, Schedule schedule, TaskType... tasks) {
        return new Work(kind, null, schedule, Set.of(tasks), Declaration.NOTHING_DANGEROUS);
    }

    static Work work(Trade trade, Schedule schedule) {
        return new Work(WorkKind.LEISURE_JOB, trade, schedule, Set.of(), Declaration.NOTHING_DANGEROUS);
    }

    static Verdict judged(Work work, AgeGroup group) {
        return WorkRules.ofDenmark().judge(work, in(group), SCHOOL);
    }

    /** What is forbidden about a leisure job for somebody of that group. */
    static List<Topic> forbidden(AgeGroup group, Schedule schedule) {
        return forbidden(judged(leisureJob(schedule), group));
    }

    static List<Topic> forbidden(Verdict verdict) {
        return topics(verdict, Severity.FORBID);
    }

    static List<Topic> topics(Verdict verdict, Severity severity) {
        return verdict.findings().stream()
                .filter(finding -> finding.severity() == severity)
                .map(Finding::topic)
                .distinct()
                .toList();
    }

    private static List<DayOfWeek> days(String words) {
        var ends = words.split("-");
        var first = day(ends[0]);
        var last = day(ends[ends.length - 1]);
        return Stream.of(DayOfWeek.values())
                .filter(day -> day.compareTo(first) >= 0 && day.compareTo(last) <= 0)
                .toList();
    }

    private static DayOfWeek day(String shortName) {
        return Stream.of(DayOfWeek.values())
                .filter(day -> day.name().startsWith(shortName))
                .findFirst()
                .orElseThrow();
    }

    private static Hours hours(String row) {
        var words = row.split(" ");
        var span = words[1].split("-");
        return Hours.of(span[0], span[1], words.length > 3 ? Integer.parseInt(words[3]) : 0);
    }
}
