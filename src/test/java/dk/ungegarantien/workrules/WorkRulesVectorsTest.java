package dk.ungegarantien.workrules;

import static dk.ungegarantien.workrules.AgeGroup.FROM_15_DONE;
import static dk.ungegarantien.workrules.AgeGroup.FROM_15_IN_SCHOOL;
import static dk.ungegarantien.workrules.AgeGroup.UNDER_13;
import static dk.ungegarantien.workrules.AgeGroup.UNDER_15_IN_SCHOOL;
import static dk.ungegarantien.workrules.Drawn.FREE_WEEK;
import static dk.ungegarantien.workrules.Drawn.SCHOOL_WEEK;
import static dk.ungegarantien.workrules.Drawn.forbidden;
import static dk.ungegarantien.workrules.Drawn.in;
import static dk.ungegarantien.workrules.Topic.BREAK;
import static dk.ungegarantien.workrules.Topic.DAILY_REST;
import static dk.ungegarantien.workrules.Topic.DAYS_OFF;
import static dk.ungegarantien.workrules.Topic.HOURS_IN_SCHOOL_WEEK;
import static dk.ungegarantien.workrules.Topic.HOURS_ON_OTHER_DAY;
import static dk.ungegarantien.workrules.Topic.HOURS_ON_SCHOOL_DAY;
import static dk.ungegarantien.workrules.Topic.MINIMUM_AGE;
import static dk.ungegarantien.workrules.Topic.TIME_OF_DAY;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The table of examples that was collected with the rules: a schedule, a person, what the law says. */
class WorkRulesVectorsTest {

    @Test
    void at_13_two_afternoons_and_a_saturday_in_a_school_week_are_allowed() {
        assertThat(forbidden(
                        UNDER_15_IN_SCHOOL, in(SCHOOL_WEEK, "TUE 15:00-17:00", "THU 15:00-17:00", "SAT 10:00-14:00")))
                .isEmpty();
    }

    @Test
    void at_14_three_hours_every_school_day_are_too_many_each_day_and_in_the_week() {
        assertThat(forbidden(UNDER_15_IN_SCHOOL, in(SCHOOL_WEEK, "MON-FRI 15:00-18:00")))
                .containsExactlyInAnyOrder(HOURS_ON_SCHOOL_DAY, HOURS_IN_SCHOOL_WEEK);
    }

    @Test
    void at_14_two_afternoons_and_the_whole_weekend_leave_no_two_days_off_together() {
        assertThat(forbidden(
                        UNDER_15_IN_SCHOOL,
                        in(SCHOOL_WEEK, "TUE 15:00-17:00", "THU 15:00-17:00", "SAT-SUN 10:00-14:00")))
                .containsExactly(DAYS_OFF);
    }

    @Test
    void at_14_a_long_saturday_beside_two_afternoons_is_too_much_for_the_day_and_for_the_week() {
        assertThat(forbidden(
                        UNDER_15_IN_SCHOOL,
                        in(SCHOOL_WEEK, "TUE 15:00-17:00", "THU 15:00-17:00", "SAT 08:00-17:00 break 30")))
                .containsExactlyInAnyOrder(HOURS_ON_OTHER_DAY, HOURS_IN_SCHOOL_WEEK);
    }

    @Test
    void at_14_nobody_works_after_eight_in_the_evening() {
        assertThat(forbidden(UNDER_15_IN_SCHOOL, in(SCHOOL_WEEK, "SAT 18:00-20:30")))
                .containsExactly(TIME_OF_DAY);
    }

    @Test
    void at_14_five_days_of_seven_hours_in_the_summer_holiday_are_allowed() {
        assertThat(forbidden(UNDER_15_IN_SCHOOL, in(FREE_WEEK, "MON-FRI 08:00-15:30 break 30")))
                .isEmpty();
    }

    @Test
    void at_15_in_grade_9_a_full_week_without_school_is_allowed() {
        assertThat(forbidden(FROM_15_IN_SCHOOL, in(FREE_WEEK, "MON-FRI 08:00-16:00 break 30")))
                .isEmpty();
    }

    @Test
    void at_16_and_done_with_school_a_full_week_is_allowed() {
        assertThat(forbidden(FROM_15_DONE, in(SCHOOL_WEEK, "MON-FRI 08:00-16:00 break 30")))
                .isEmpty();
    }

    @Test
    void at_16_and_done_with_school_eight_hours_without_a_break_are_refused() {
        assertThat(forbidden(FROM_15_DONE, in(SCHOOL_WEEK, "MON-FRI 08:00-16:00")))
                .containsExactly(BREAK);
    }

    @Test
    void at_16_and_done_with_school_two_shifts_thirteen_and_a_half_hours_apart_are_allowed() {
        assertThat(forbidden(FROM_15_DONE, in(SCHOOL_WEEK, "MON 12:00-18:00 break 30", "TUE 07:30-13:00 break 30")))
                .isEmpty();
    }

    @Test
    void at_16_and_done_with_school_two_shifts_eleven_hours_apart_are_refused() {
        assertThat(forbidden(FROM_15_DONE, in(SCHOOL_WEEK, "MON 13:00-19:00 break 30", "TUE 06:00-12:00 break 30")))
                .containsExactly(DAILY_REST);
    }

    @Test
    void at_12_any_leisure_job_is_refused() {
        assertThat(forbidden(UNDER_13, in(SCHOOL_WEEK, "SAT 10:00-12:00"))).containsExactly(MINIMUM_AGE);
    }

    @Test
    void at_15_in_grade_9_more_than_four_and_a_half_hours_need_a_break() {
        assertThat(forbidden(FROM_15_IN_SCHOOL, in(SCHOOL_WEEK, "SAT 09:00-13:31")))
                .containsExactly(BREAK);
        assertThat(forbidden(FROM_15_IN_SCHOOL, in(SCHOOL_WEEK, "SAT 09:00-13:30")))
                .isEmpty();
    }
}
