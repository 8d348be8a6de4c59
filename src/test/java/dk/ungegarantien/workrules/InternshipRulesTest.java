package dk.ungegarantien.workrules;

import static dk.ungegarantien.workrules.AgeGroup.ADULT;
import static dk.ungegarantien.workrules.AgeGroup.FROM_15_IN_SCHOOL;
import static dk.ungegarantien.workrules.AgeGroup.UNDER_13;
import static dk.ungegarantien.workrules.AgeGroup.UNDER_15_IN_SCHOOL;
import static dk.ungegarantien.workrules.Drawn.SCHOOL_WEEK;
import static dk.ungegarantien.workrules.Drawn.forbidden;
import static dk.ungegarantien.workrules.Drawn.in;
import static dk.ungegarantien.workrules.Drawn.judged;
import static dk.ungegarantien.workrules.Drawn.weekly;
import static dk.ungegarantien.workrules.Drawn.work;
import static dk.ungegarantien.workrules.WorkKind.INTERNSHIP;
import static dk.ungegarantien.workrules.WorkKind.JUNIOR_APPRENTICESHIP;
import static org.assertj.core.api.Assertions.assertThat;

import dk.ungegarantien.shared.IsoWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Folkeskoleloven § 9 and § 33: pupils who are at a firm instead of at school. */
class InternshipRulesTest {

    @Test
    void a_week_of_seven_hours_a_day_is_for_every_pupil() {
        assertThat(internship(UNDER_13, "08:00", "15:30").findings()).isEmpty();
        assertThat(internship(UNDER_15_IN_SCHOOL, "08:00", "15:30").findings()).isEmpty();
    }

    @Test
    void between_seven_and_eight_hours_a_coordinator_decides_for_those_under_15() {
        var verdict = internship(UNDER_15_IN_SCHOOL, "08:00", "16:00");

        assertThat(verdict.forbids()).isFalse();
        assertThat(verdict.needsApproval()).isTrue();
        assertThat(verdict.findings())
                .extracting(Finding::topic)
                .containsExactlyInAnyOrder(Topic.HOURS_IN_A_DAY, Topic.HOURS_IN_A_WEEK);
        assertThat(internship(FROM_15_IN_SCHOOL, "08:00", "16:00").findings()).isEmpty();
    }

    @Test
    void beyond_eight_hours_it_is_for_nobody_under_18_and_said_once() {
        var verdict = internship(UNDER_15_IN_SCHOOL, "08:00", "17:00");

        assertThat(verdict.needsApproval()).isFalse();
        assertThat(verdict.findings()).extracting(Finding::severity).containsOnly(Severity.FORBID);
        assertThat(forbidden(verdict)).containsExactlyInAnyOrder(Topic.HOURS_IN_A_DAY, Topic.HOURS_IN_A_WEEK);
        assertThat(forbidden(internship(FROM_15_IN_SCHOOL, "08:00", "17:00")))
                .containsExactlyInAnyOrder(Topic.HOURS_IN_A_DAY, Topic.HOURS_IN_A_WEEK);
        assertThat(internship(ADULT, "08:00", "17:00").findings()).isEmpty();
    }

    @Test
    void an_internship_lies_between_six_and_eight_too() {
        assertThat(forbidden(internship(FROM_15_IN_SCHOOL, "05:30", "12:00"))).containsExactly(Topic.TIME_OF_DAY);
        assertThat(forbidden(judged(work(INTERNSHIP, in(SCHOOL_WEEK, "MON 18:00-20:30")), AgeGroup.FROM_15_DONE)))
                .containsExactly(Topic.TIME_OF_DAY);
    }

    @Test
    void how_many_weeks_of_a_school_year_are_left_to_hand_out_is_known_before_any_is_drawn() {
        var rules = WorkRules.ofDenmark();
        var day = LocalDate.of(2026, 9, 7);

        assertThat(rules.mostWeeksAYear(INTERNSHIP, FROM_15_IN_SCHOOL, day)).hasValue(13);
        assertThat(rules.mostWeeksAYear(INTERNSHIP, UNDER_13, day)).hasValue(13);
        assertThat(rules.mostWeeksAYear(INTERNSHIP, ADULT, day)).isEmpty();
        assertThat(rules.mostWeeksAYear(WorkKind.LEISURE_JOB, FROM_15_IN_SCHOOL, day))
                .isEmpty();
        assertThat(rules.mostWeeksAYear(INTERNSHIP, FROM_15_IN_SCHOOL, LocalDate.of(1990, 9, 3)))
                .as("before the rule was in force")
                .isEmpty();
    }

    @Test
    void fourteen_hours_of_rest_are_for_every_pupil() {
        assertThat(forbidden(judged(
                        work(INTERNSHIP, in(SCHOOL_WEEK, "MON 14:00-18:00", "TUE 07:00-11:00")),
                        AgeGroup.FROM_15_DONE)))
                .containsExactly(Topic.DAILY_REST);
    }

    @Test
    void thirteen_weeks_in_a_school_year_are_the_most_and_are_counted_anew_in_august() {
        var thirteen = weekly(LocalDate.of(2026, 9, 7), LocalDate.of(2026, 12, 4), "MON 08:00-12:00");
        var fourteen = weekly(LocalDate.of(2026, 9, 7), LocalDate.of(2026, 12, 7), "MON 08:00-12:00");
        var acrossNewYear = weekly(LocalDate.of(2026, 10, 5), LocalDate.of(2027, 1, 4), "MON 08:00-12:00");
        var acrossAugust = weekly(LocalDate.of(2026, 5, 4), LocalDate.of(2026, 10, 26), "MON 08:00-12:00");

        assertThat(forbidden(judged(work(INTERNSHIP, thirteen), FROM_15_IN_SCHOOL)))
                .isEmpty();
        assertThat(forbidden(judged(work(INTERNSHIP, fourteen), FROM_15_IN_SCHOOL)))
                .containsExactly(Topic.INTERNSHIP_WEEKS);
        assertThat(forbidden(judged(work(INTERNSHIP, acrossAugust), FROM_15_IN_SCHOOL)))
                .as("13 weeks before and 13 from August on")
                .isEmpty();
        assertThat(forbidden(judged(work(INTERNSHIP, acrossNewYear), FROM_15_IN_SCHOOL)))
                .as("14 weeks, and the new year changes nothing")
                .containsExactly(Topic.INTERNSHIP_WEEKS);
    }

    @Test
    void weeks_to_choose_from_are_not_weeks_of_one_person() {
        var weeks = IntStream.range(0, 20).mapToObj(new IsoWeek(2026, 10)::plus).toList();
        var choice = new Schedule.ChoiceOfWeeks(Hours.of("08:00", "14:00", 30), weeks);
        assertThat(judged(work(INTERNSHIP, choice), UNDER_15_IN_SCHOOL).findings())
                .isEmpty();
    }

    @Test
    void a_junior_apprenticeship_is_on_two_days_a_week_at_most() {
        assertThat(forbidden(judged(
                        work(JUNIOR_APPRENTICESHIP, in(SCHOOL_WEEK, "MON-TUE 08:00-14:00 break 30")),
                        FROM_15_IN_SCHOOL)))
                .isEmpty();
        var three =
                judged(work(JUNIOR_APPRENTICESHIP, in(SCHOOL_WEEK, "MON-WED 08:00-14:00 break 30")), FROM_15_IN_SCHOOL);
        assertThat(forbidden(three)).containsExactly(Topic.FIXED_WEEKDAYS);
        assertThat(three.findings().get(0).change().to()).isNull();
    }

    private static Verdict internship(AgeGroup group, String from, String to) {
        var schedule = new Schedule.ChoiceOfWeeks(Hours.of(from, to, 30), List.of(IsoWeek.of("2026-W40")));
        return judged(work(INTERNSHIP, schedule), group);
    }
}
