package dk.ungegarantien.workrules;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** One rule looks at one work for one worker: what of it the rule is about. */
final class Hearing {

    private static final int SCHOOL_WEEK = 5;

    private final Case matter;
    private final Rule rule;

    /** Whether the rule is about every day of it, so that no day need be asked. */
    private final boolean concernsAll;

    /**
     * What stays the same for all rules.
     *
     * @param groups those that the worker belongs to on some day of the work
     */
    record Case(
            Work work,
            Timetable table,
            Worker worker,
            SchoolDays school,
            Map<LocalDate, Boolean> atSchool,
            Season season,
            Set<AgeGroup> groups) {

        /** @param turns days on which some rule begins, or has just ended */
        static Case of(Work work, Worker worker, SchoolDays school, List<LocalDate> turns) {
            return new Case(work, null, worker, school, new HashMap<>(), null, Set.of()).laidOut(turns);
        }

        /** The same for somebody else. */
        Case with(Worker other, List<LocalDate> turns) {
            return new Case(work, null, other, school, atSchool, null, Set.of()).laidOut(turns);
        }

        /** The same after a change, in the same time. */
        Case after(Change change) {
            var changed = work.after(change);
            return new Case(
                    changed, table.after(change, changed.schedule(), season), worker, school, atSchool, season, groups);
        }

        private Case laidOut(List<LocalDate> turns) {
            var weeks = work.schedule() instanceof Schedule.Pattern
                    ? Season.of(work.schedule().span(), this, turns)
                    : null;
            var table = Timetable.of(work.schedule(), weeks);
            var groups = EnumSet.noneOf(AgeGroup.class);
            table.dates().map(worker::groupOn).forEach(groups::add);
            return new Case(work, table, worker, school, atSchool, weeks, groups);
        }

        /** Whether the rule can be about any of it. */
        boolean mayConcern(Rule rule) {
            var span = work.schedule().span();
            return rule.kinds().contains(work.kind())
                    && rule.groups().stream().anyMatch(groups::contains)
                    && (span == null || rule.holdsWithin(span.first(), span.last()));
        }

        private boolean isAllAbout(Rule rule) {
            var span = work.schedule().span();
            return span != null
                    && rule.groups().containsAll(groups)
                    && rule.holdsOn(span.first())
                    && rule.holdsOn(span.last());
        }

        boolean isSchoolDay(LocalDate day) {
            return atSchool.computeIfAbsent(day, school::isSchoolDay);
        }
    }

    Hearing(Case matter, Rule rule) {
        this.matter = matter;
        this.rule = rule;
        this.concernsAll = matter.isAllAbout(rule);
    }

    Work work() {
        return matter.work();
    }

    boolean concerns(LocalDate day) {
        return concernsAll || rule.protects(matter.worker().groupOn(day), day);
    }

    boolean isSchoolDay(LocalDate day) {
        return matter.isSchoolDay(day);
    }

    boolean hasSchool(Timetable.Week week) {
        for (var weekday = 0; weekday < SCHOOL_WEEK; weekday++) {
            if (isSchoolDay(week.monday().plusDays(weekday))) {
                return true;
            }
        }
        return false;
    }

    /** Days on which somebody works whom the rule protects. */
    Stream<Timetable.Day> days() {
        var judged = matter.table().judgedDays().stream();
        return concernsAll ? judged : judged.filter(day -> concerns(day.date()));
    }

    Stream<Timetable.Stint> stints() {
        return days().flatMap(day -> day.stints().stream());
    }

    /** All the work in order, whomever it is done by. */
    List<Timetable.Stint> allStints() {
        return matter.table().stints();
    }

    /** Days on which somebody works, whomever it is done by. */
    Set<LocalDate> busy() {
        return matter.table().busy();
    }

    /** Weeks with such a day. */
    Stream<Timetable.Week> weeks() {
        var judged = matter.table().judgedWeeks().stream();
        return concernsAll ? judged : judged.filter(week -> week.days().stream().anyMatch(day -> concerns(day.date())));
    }

    /** The first day of the work that the rule is about, if there is one. */
    Stream<LocalDate> firstDay() {
        return matter.table().representatives().filter(this::concerns).limit(1);
    }
}
