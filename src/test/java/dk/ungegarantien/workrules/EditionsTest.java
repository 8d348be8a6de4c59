package dk.ungegarantien.workrules;

import static dk.ungegarantien.workrules.AgeGroup.FROM_15_DONE;
import static dk.ungegarantien.workrules.AgeGroup.UNDER_15_IN_SCHOOL;
import static dk.ungegarantien.workrules.Drawn.SCHOOL;
import static dk.ungegarantien.workrules.Drawn.forbidden;
import static dk.ungegarantien.workrules.Drawn.in;
import static dk.ungegarantien.workrules.Drawn.judged;
import static dk.ungegarantien.workrules.Drawn.leisureJob;
import static dk.ungegarantien.workrules.Drawn.topics;
import static dk.ungegarantien.workrules.Drawn.weekly;
import static dk.ungegarantien.workrules.Severity.WARN;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Rules have a first and a last day, and work is judged by those of its days. */
class EditionsTest {

    private static final LocalDate NEW_RULE = LocalDate.of(2026, 9, 16);

    @Test
    void an_evening_before_july_2025_is_judged_by_the_rule_of_then() {
        assertThat(forbidden(FROM_15_DONE, in(LocalDate.of(2025, 6, 23), "MON 18:00-21:00")))
                .containsExactly(Topic.TIME_OF_DAY);
        assertThat(forbidden(FROM_15_DONE, in(LocalDate.of(2025, 6, 30), "TUE 18:00-21:00")))
                .isEmpty();
    }

    @Test
    void an_evening_since_july_2025_is_a_thing_to_find_out_about() {
        assertThat(topics(judged(leisureJob(in(LocalDate.of(2025, 6, 30), "TUE 18:00-21:00")), FROM_15_DONE), WARN))
                .containsExactly(Topic.TIME_OF_DAY);
        assertThat(topics(judged(leisureJob(in(LocalDate.of(2025, 6, 30), "TUE 18:00-20:00")), FROM_15_DONE), WARN))
                .isEmpty();
    }

    @Test
    void machines_ask_for_a_risk_assessment_since_2026() {
        var assessed = new Declaration(true, false, LocalDate.of(2026, 9, 7));
        assertThat(forbidden(judged(machines(LocalDate.of(2025, 12, 29), "WED", null), FROM_15_DONE)))
                .isEmpty();
        assertThat(forbidden(judged(machines(LocalDate.of(2025, 12, 29), "THU", null), FROM_15_DONE)))
                .containsExactly(Topic.RISK_ASSESSMENT);
        assertThat(forbidden(
                        judged(machines(LocalDate.of(2026, 9, 7), "MON", assessed.riskAssessedOn()), FROM_15_DONE)))
                .isEmpty();
        assertThat(forbidden(
                        judged(machines(LocalDate.of(2026, 8, 31), "MON", assessed.riskAssessedOn()), FROM_15_DONE)))
                .as("assessed after the first day")
                .containsExactly(Topic.RISK_ASSESSMENT);
    }

    @Test
    void before_2026_machines_were_not_light_work() {
        var mixer = Drawn.work(
                WorkKind.LEISURE_JOB, in(LocalDate.of(2025, 12, 29), "WED 10:00-12:00"), TaskType.KITCHEN_MACHINES);
        assertThat(forbidden(judged(mixer, UNDER_15_IN_SCHOOL))).containsExactly(Topic.LIGHT_WORK_ONLY);
    }

    @Test
    void an_edition_that_begins_in_the_middle_counts_from_that_day_on() {
        var finding = StricterRules.from(NEW_RULE)
                .judge(leisureJob(afternoons()), Drawn.in(UNDER_15_IN_SCHOOL), SCHOOL)
                .findings()
                .get(0);

        assertThat(finding.topic()).isEqualTo(Topic.HOURS_ON_SCHOOL_DAY);
        assertThat(finding.firstDay()).isEqualTo(LocalDate.of(2026, 9, 16));
        assertThat(finding.times()).isEqualTo(3);
        assertThat(finding.terms()).containsExactly(Length.hours(1));
    }

    @Test
    void a_rule_holds_on_its_first_and_on_its_last_day() {
        var rule = RuleTable.ofDenmark().get(0).since(NEW_RULE).until(NEW_RULE.plusDays(1));

        assertThat(Stream.of(NEW_RULE.minusDays(1), NEW_RULE, NEW_RULE.plusDays(1), NEW_RULE.plusDays(2)))
                .extracting(rule::holdsOn)
                .containsExactly(false, true, true, false);
    }

    @Test
    void no_two_editions_of_one_rule_hold_for_the_same_people_on_the_same_day() {
        var rules = RuleTable.ofDenmark();
        for (var day : List.of(LocalDate.of(2025, 6, 30), LocalDate.of(2025, 7, 1), LocalDate.of(2026, 1, 1))) {
            for (var group : AgeGroup.values()) {
                for (var kind : WorkKind.values()) {
                    var limits = rules.stream()
                            .filter(rule -> rule.kinds().contains(kind) && rule.protects(group, day))
                            .filter(rule -> !(rule.limit() instanceof Tasks))
                            .map(rule -> rule.topic() + " " + rule.severity())
                            .toList();
                    assertThat(limits).as("%s %s %s", day, group, kind).doesNotHaveDuplicates();
                }
            }
        }
    }

    private static Schedule afternoons() {
        return weekly(LocalDate.of(2026, 9, 1), LocalDate.of(2026, 9, 30), "WED 15:00-17:00");
    }

    private static Work machines(LocalDate monday, String day, LocalDate assessed) {
        return new Work(
                WorkKind.LEISURE_JOB,
                null,
                in(monday, day + " 10:00-12:00"),
                Set.of(),
                new Declaration(true, false, assessed));
    }
}
