package dk.ungegarantien.workrules;

import static dk.ungegarantien.workrules.AgeGroup.ADULT;
import static dk.ungegarantien.workrules.AgeGroup.FROM_15_DONE;
import static dk.ungegarantien.workrules.AgeGroup.FROM_15_IN_SCHOOL;
import static dk.ungegarantien.workrules.AgeGroup.UNDER_15_IN_SCHOOL;
import static dk.ungegarantien.workrules.Drawn.SCHOOL_WEEK;
import static dk.ungegarantien.workrules.Drawn.forbidden;
import static dk.ungegarantien.workrules.Drawn.in;
import static dk.ungegarantien.workrules.Drawn.judged;
import static dk.ungegarantien.workrules.Drawn.topics;
import static org.assertj.core.api.Assertions.assertThat;

import dk.ungegarantien.shared.Trade;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TasksTest {

    @Test
    void who_is_in_compulsory_school_has_light_work_only() {
        assertThat(forbidden(judged(job(TaskType.TILL, TaskType.SHELVES), UNDER_15_IN_SCHOOL)))
                .isEmpty();
        var verdict = judged(job(TaskType.TILL, TaskType.WAREHOUSE, TaskType.LARGE_ANIMALS), FROM_15_IN_SCHOOL);
        assertThat(forbidden(verdict)).containsExactly(Topic.LIGHT_WORK_ONLY);
        assertThat(verdict.findings())
                .extracting(Finding::task)
                .containsExactly(TaskType.LARGE_ANIMALS, TaskType.WAREHOUSE);
        assertThat(judged(job(TaskType.WAREHOUSE), FROM_15_DONE).findings()).isEmpty();
    }

    @Test
    void some_tasks_are_for_nobody_under_18_whatever_the_work_is_called() {
        for (var kind : WorkKind.values()) {
            var work = Drawn.work(kind, in(SCHOOL_WEEK, "WED 15:00-17:00"), TaskType.TOXIC_SUBSTANCES);
            assertThat(forbidden(judged(work, FROM_15_DONE))).containsExactly(Topic.DANGEROUS_TASKS);
            assertThat(forbidden(judged(work, ADULT))).isEmpty();
        }
    }

    @Test
    void a_task_with_machines_asks_for_a_risk_assessment_and_then_for_care() {
        assertThat(forbidden(judged(job(TaskType.KITCHEN_MACHINES), UNDER_15_IN_SCHOOL)))
                .containsExactly(Topic.RISK_ASSESSMENT);
        var assessed = new Work(
                WorkKind.LEISURE_JOB,
                Trade.RESTAURANT_HOTEL,
                in(SCHOOL_WEEK, "WED 15:00-17:00"),
                Set.of(TaskType.KITCHEN_MACHINES),
                new Declaration(false, false, LocalDate.of(2026, 8, 1)));
        assertThat(forbidden(judged(assessed, UNDER_15_IN_SCHOOL))).isEmpty();
        assertThat(topics(judged(assessed, UNDER_15_IN_SCHOOL), Severity.WARN)).containsExactly(Topic.LIGHT_WORK_ONLY);
        assertThat(judged(assessed, FROM_15_DONE).findings()).isEmpty();
    }

    @Test
    void machines_or_chemistry_are_enough_to_ask() {
        assertThat(needsAssessment(new Declaration(false, false, null))).isFalse();
        assertThat(needsAssessment(new Declaration(true, false, null))).isTrue();
        assertThat(needsAssessment(new Declaration(false, true, null))).isTrue();
    }

    @ParameterizedTest
    @EnumSource(Trade.class)
    void every_trade_has_tasks_for_everybody_who_may_work(Trade trade) {
        assertThat(Stream.of(TaskType.values()).filter(task -> task.trades().contains(trade)))
                .hasSizeGreaterThanOrEqualTo(4)
                .anyMatch(task -> task.risk() == TaskRisk.LIGHT);
    }

    private static boolean needsAssessment(Declaration declaration) {
        return new Work(WorkKind.LEISURE_JOB, null, in(SCHOOL_WEEK), Set.of(), declaration).needsRiskAssessment();
    }

    private static Work job(TaskType... tasks) {
        return Drawn.work(WorkKind.LEISURE_JOB, in(SCHOOL_WEEK, "WED 15:00-17:00"), tasks);
    }
}
