package dk.ungegarantien.workrules;

import static dk.ungegarantien.workrules.Drawn.SCHOOL;
import static dk.ungegarantien.workrules.Drawn.leisureJob;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds for all schedules: a little less work is never less legal, an older person may do no less, and what is suggested is legal. */
class WorkRulesPropertiesTest {

    private static final WorkRules RULES = WorkRules.ofDenmark();
    private static final List<AgeGroup> AT_WORK =
            List.of(AgeGroup.UNDER_15_IN_SCHOOL, AgeGroup.FROM_15_IN_SCHOOL, AgeGroup.FROM_15_DONE, AgeGroup.ADULT);

    @Property
    void a_shift_that_ends_earlier_breaks_no_rule_that_was_kept(
            @ForAll("schedules") Schedule.Pattern schedule,
            @ForAll("groups") AgeGroup group,
            @ForAll("minutes") int by) {
        assertNothingNew(schedule, withFirst(schedule, by, hours -> hours.endingEarlier(by)), group);
    }

    @Property
    void a_shift_that_begins_later_breaks_no_rule_that_was_kept(
            @ForAll("schedules") Schedule.Pattern schedule,
            @ForAll("groups") AgeGroup group,
            @ForAll("minutes") int by) {
        assertNothingNew(schedule, withFirst(schedule, by, hours -> hours.beginningLater(by)), group);
    }

    /** The first row is so much shorter, and still longer than its break. */
    private static List<Schedule.Weekly> withFirst(Schedule.Pattern schedule, int by, UnaryOperator<Hours> shorter) {
        var first = schedule.rows().get(0);
        Assume.that(first.hours().span() - by > first.hours().breakMinutes());
        var rows = new ArrayList<>(schedule.rows());
        rows.set(0, new Schedule.Weekly(first.row(), first.weekday(), shorter.apply(first.hours())));
        return rows;
    }

    @Property
    void a_shift_less_breaks_no_rule_that_was_kept(
            @ForAll("schedules") Schedule.Pattern schedule, @ForAll("groups") AgeGroup group) {
        assertNothingNew(schedule, schedule.rows().subList(1, schedule.rows().size()), group);
    }

    @Property
    void a_longer_break_breaks_no_rule_that_was_kept(
            @ForAll("schedules") Schedule.Pattern schedule, @ForAll("groups") AgeGroup group) {
        var rested = schedule.rows().stream()
                .map(row -> new Schedule.Weekly(
                        row.row(),
                        row.weekday(),
                        row.hours().withBreak(row.hours().breakMinutes() + 30)))
                .toList();
        assertNothingNew(schedule, rested, group);
    }

    @Property
    void who_is_older_or_done_with_school_is_forbidden_no_more(@ForAll("schedules") Schedule.Pattern schedule) {
        var allowed =
                AT_WORK.stream().map(group -> !judge(schedule, group).forbids()).toList();
        assertThat(allowed).as("once allowed, always allowed").isSorted();
    }

    @Property
    void a_suggestion_keeps_its_rule_and_breaks_no_other(
            @ForAll("schedules") Schedule.Pattern schedule, @ForAll("groups") AgeGroup group) {
        var before = judge(schedule, group);
        for (var finding : before.findings()) {
            if (finding.change() != null) {
                var after = keys(judge(schedule.after(finding.change()), group));
                assertThat(after).doesNotContain(key(finding));
                assertThat(keys(before)).containsAll(forbiddenOnly(after));
            }
        }
    }

    @Property
    void each_suggestion_that_is_followed_leaves_less_to_mend(
            @ForAll("schedules") Schedule.Pattern schedule, @ForAll("groups") AgeGroup group) {
        Schedule now = schedule;
        var left = forbiddenOnly(keys(judge(now, group)));
        while (!left.isEmpty()) {
            var change = judge(now, group).findings().stream()
                    .filter(finding -> finding.severity() == Severity.FORBID)
                    .map(Finding::change)
                    .filter(Objects::nonNull)
                    .findFirst();
            if (change.isEmpty()) {
                return;
            }
            now = now.after(change.get());
            var leftNow = forbiddenOnly(keys(judge(now, group)));
            assertThat(left).containsAll(leftNow).hasSizeGreaterThan(leftNow.size());
            left = leftNow;
        }
    }

    @Property(tries = 200)
    void weeks_that_are_alike_need_not_be_looked_at_one_by_one(
            @ForAll("schedules") Schedule.Pattern schedule, @ForAll("groups") AgeGroup group) {
        var year = new Schedule.Pattern(
                schedule.rows(), schedule.from(), schedule.from().plusYears(1));
        var everyDay = new Schedule.Dated(year.shifts().toList());
        assertThat(times(judge(year, group))).isEqualTo(times(judge(everyDay, group)));
    }

    private static Map<Key, Integer> times(Verdict verdict) {
        return verdict.findings().stream().collect(toMap(WorkRulesPropertiesTest::key, Finding::times));
    }

    private static void assertNothingNew(Schedule.Pattern schedule, List<Schedule.Weekly> less, AgeGroup group) {
        var after = new Schedule.Pattern(less, schedule.from(), schedule.to());
        if (!judge(schedule, group).forbids()) {
            assertThat(judge(after, group).forbids()).isFalse();
        }
    }

    private record Key(Topic topic, Severity severity, Integer row) {}

    private static Key key(Finding finding) {
        return new Key(finding.topic(), finding.severity(), finding.row());
    }

    private static Set<Key> keys(Verdict verdict) {
        return verdict.findings().stream().map(WorkRulesPropertiesTest::key).collect(toSet());
    }

    private static Set<Key> forbiddenOnly(Set<Key> keys) {
        return keys.stream().filter(key -> key.severity() == Severity.FORBID).collect(toSet());
    }

    private static Verdict judge(Schedule schedule, AgeGroup group) {
        return RULES.judge(leisureJob(schedule), Worker.anybody(group), SCHOOL);
    }

    @Provide
    Arbitrary<AgeGroup> groups() {
        return Arbitraries.of(AT_WORK);
    }

    @Provide
    Arbitrary<Integer> minutes() {
        return Arbitraries.integers().between(1, 240);
    }

    /** Weekly patterns that begin anywhere in the year and last up to eight weeks. */
    @Provide
    Arbitrary<Schedule.Pattern> schedules() {
        var rows = Combinators.combine(
                        Arbitraries.of(DayOfWeek.class), quarters(0, 88), quarters(2, 44), Arbitraries.of(0, 30, 60))
                .as(WorkRulesPropertiesTest::row)
                .list()
                .ofMinSize(1)
                .ofMaxSize(7);
        var begins = Arbitraries.integers().between(0, 364).map(LocalDate.of(2026, 8, 1)::plusDays);
        var weeks = Arbitraries.integers().between(1, 8);
        return Combinators.combine(rows, begins, weeks)
                .as((drawn, from, length) -> new Schedule.Pattern(
                        IntStream.range(0, drawn.size())
                                .mapToObj(at -> new Schedule.Weekly(
                                        at,
                                        drawn.get(at).weekday(),
                                        drawn.get(at).hours()))
                                .toList(),
                        from,
                        from.plusWeeks(length).minusDays(1)));
    }

    private static Arbitrary<Integer> quarters(int least, int most) {
        return Arbitraries.integers().between(least, most);
    }

    private static Schedule.Weekly row(DayOfWeek day, int begins, int lasts, int breakMinutes) {
        var from = LocalTime.MIN.plusMinutes(begins * 15L);
        var ends = Math.min(begins + lasts, 95);
        var to = LocalTime.MIN.plusMinutes(ends * 15L);
        return new Schedule.Weekly(0, day, new Hours(from, to, Math.min(breakMinutes, (ends - begins) * 15 - 1)));
    }
}
