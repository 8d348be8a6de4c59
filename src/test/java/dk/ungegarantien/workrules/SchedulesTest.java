package dk.ungegarantien.workrules;

import static dk.ungegarantien.workrules.AgeGroup.ADULT;
import static dk.ungegarantien.workrules.AgeGroup.FROM_15_DONE;
import static dk.ungegarantien.workrules.AgeGroup.FROM_15_IN_SCHOOL;
import static dk.ungegarantien.workrules.AgeGroup.UNDER_15_IN_SCHOOL;
import static dk.ungegarantien.workrules.Drawn.forbidden;
import static dk.ungegarantien.workrules.Drawn.judged;
import static dk.ungegarantien.workrules.Drawn.leisureJob;
import static dk.ungegarantien.workrules.Drawn.topics;
import static dk.ungegarantien.workrules.Drawn.weekly;
import static dk.ungegarantien.workrules.Drawn.work;
import static org.assertj.core.api.Assertions.assertThat;

import dk.ungegarantien.shared.IsoWeek;
import dk.ungegarantien.shared.Trade;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Schedules over weeks, years and changes of the clock. */
class SchedulesTest {

    @Test
    void a_pattern_begins_on_its_first_day_and_ends_on_its_last() {
        var wednesdays = weekly(LocalDate.of(2026, 9, 9), LocalDate.of(2026, 9, 23), "WED 15:00-17:00");
        assertThat(wednesdays.shifts())
                .extracting(Schedule.Shift::day)
                .containsExactly(LocalDate.of(2026, 9, 9), LocalDate.of(2026, 9, 16), LocalDate.of(2026, 9, 23));
        assertThat(weekly(LocalDate.of(2026, 9, 10), LocalDate.of(2026, 9, 22), "WED 15:00-17:00")
                        .shifts())
                .extracting(Schedule.Shift::day)
                .containsExactly(LocalDate.of(2026, 9, 16));
    }

    @Test
    void the_holiday_week_has_its_own_limits() {
        var schedule = weekly(LocalDate.of(2026, 10, 5), LocalDate.of(2026, 10, 25), "MON-FRI 10:00-14:00");

        var onSchoolDays = judged(leisureJob(schedule), UNDER_15_IN_SCHOOL).findings();

        assertThat(onSchoolDays)
                .filteredOn(finding -> finding.topic() == Topic.HOURS_ON_SCHOOL_DAY)
                .as("the weeks before and after")
                .hasSize(5)
                .allSatisfy(finding -> assertThat(finding.times()).isEqualTo(2));
        assertThat(onSchoolDays)
                .filteredOn(finding -> finding.topic() == Topic.HOURS_IN_SCHOOL_WEEK)
                .singleElement()
                .satisfies(finding -> assertThat(finding.times()).isEqualTo(2));
    }

    @Test
    void a_week_with_a_single_school_day_is_a_week_with_school() {
        SchoolDays mondayOnly = day -> day.equals(Drawn.FREE_WEEK);
        var weekend = leisureJob(Drawn.in(Drawn.FREE_WEEK, "TUE-WED 08:00-15:00 break 30"));
        var worker = Drawn.in(UNDER_15_IN_SCHOOL);

        assertThat(forbidden(WorkRules.ofDenmark().judge(weekend, worker, mondayOnly)))
                .containsExactly(Topic.HOURS_IN_SCHOOL_WEEK);
        assertThat(forbidden(WorkRules.ofDenmark().judge(weekend, worker, day -> false)))
                .isEmpty();
    }

    @Test
    void friday_is_a_school_day_of_its_week_and_saturday_is_not_asked() {
        var worker = Drawn.in(UNDER_15_IN_SCHOOL);
        var days = leisureJob(Drawn.in(Drawn.FREE_WEEK, "TUE-WED 08:00-15:00 break 30"));
        var rules = WorkRules.ofDenmark();

        assertThat(forbidden(rules.judge(days, worker, day -> day.equals(Drawn.FREE_WEEK.plusDays(4)))))
                .containsExactly(Topic.HOURS_IN_SCHOOL_WEEK);
        assertThat(forbidden(rules.judge(days, worker, day -> day.equals(Drawn.FREE_WEEK.plusDays(5)))))
                .isEmpty();
    }

    @Test
    void a_week_across_new_year_is_one_week() {
        var days = new Schedule.Dated(List.of(
                shift(0, "2026-12-30"), shift(1, "2026-12-31"), shift(2, "2027-01-01"), shift(3, "2027-01-02")));

        var finding = judged(leisureJob(days), FROM_15_DONE).findings().stream()
                .filter(found -> found.topic() == Topic.HOURS_IN_A_WEEK)
                .findFirst();

        assertThat(finding).as("four days of 9 hours are 36").isEmpty();
        assertThat(forbidden(judged(
                        leisureJob(new Schedule.Dated(List.of(
                                shift(0, "2026-12-28"),
                                shift(1, "2026-12-29"),
                                shift(2, "2026-12-30"),
                                shift(3, "2026-12-31"),
                                shift(4, "2027-01-01")))),
                        FROM_15_DONE)))
                .contains(Topic.HOURS_IN_A_WEEK);
    }

    @Test
    void six_days_of_every_week_leave_no_two_days_in_a_row() {
        var twoWeeks = weekly(Drawn.SCHOOL_WEEK, Drawn.SCHOOL_WEEK.plusDays(13), "MON-SAT 10:00-12:00");

        var finding = judged(leisureJob(twoWeeks), FROM_15_DONE).findings().get(0);

        assertThat(finding.topic()).isEqualTo(Topic.DAYS_OFF);
        assertThat(finding.times()).as("after the last week it ends").isEqualTo(1);
        assertThat(finding.firstDay()).isEqualTo(Drawn.SCHOOL_WEEK);
    }

    @Test
    void two_days_off_without_a_sunday_are_allowed_and_said() {
        var schedule = Drawn.in(Drawn.SCHOOL_WEEK, "MON 10:00-12:00", "SUN 10:00-12:00");
        var verdict = judged(leisureJob(schedule), FROM_15_DONE);
        assertThat(verdict.forbids()).isFalse();
        assertThat(topics(verdict, Severity.WARN)).containsExactly(Topic.SUNDAY_OFF);
        assertThat(judged(leisureJob(Drawn.in(Drawn.SCHOOL_WEEK, "MON-FRI 10:00-12:00")), FROM_15_DONE)
                        .findings())
                .isEmpty();
        assertThat(judged(leisureJob(Drawn.in(Drawn.SCHOOL_WEEK, "TUE-SAT 10:00-12:00")), FROM_15_DONE)
                        .findings())
                .as("Sunday and the Monday after")
                .isEmpty();
    }

    @Test
    void work_that_lasts_into_the_next_day_takes_that_day_too() {
        var nights = work(WorkKind.LEISURE_JOB, Drawn.in(Drawn.SCHOOL_WEEK, "TUE-THU 22:00-06:30", "SAT 22:00-06:30"));
        assertThat(forbidden(judged(nights, FROM_15_DONE)))
                .as("Mondays are free, and nothing beside them")
                .contains(Topic.DAYS_OFF);
    }

    @Test
    void the_night_in_which_the_clock_is_put_back_is_an_hour_longer() {
        var autumn = judged(leisureJob(night("2026-10-24")), FROM_15_DONE);
        var spring = judged(leisureJob(night("2027-03-27")), FROM_15_DONE);
        var plain = judged(leisureJob(night("2026-10-17")), FROM_15_DONE);

        assertThat(forbidden(autumn)).as("9 hours").contains(Topic.HOURS_IN_A_DAY);
        assertThat(forbidden(plain)).as("8 hours").doesNotContain(Topic.HOURS_IN_A_DAY);
        assertThat(forbidden(spring)).as("7 hours").doesNotContain(Topic.HOURS_IN_A_DAY);
        assertThat(autumn.findings())
                .filteredOn(finding -> finding.topic() == Topic.HOURS_IN_A_DAY)
                .singleElement()
                .satisfies(finding -> assertThat(finding.measured()).isEqualTo(9 * 60));
    }

    @Test
    void hours_that_are_not_placed_yet_are_judged_by_the_week() {
        var from = LocalDate.of(2026, 6, 24);
        var summer = work(WorkKind.INTRO_JOB, new Schedule.HoursAWeek(20, from, LocalDate.of(2026, 8, 9)));

        assertThat(forbidden(judged(summer, FROM_15_DONE))).isEmpty();
        var finding = judged(summer, FROM_15_IN_SCHOOL).findings().get(0);
        assertThat(finding.topic()).isEqualTo(Topic.HOURS_IN_SCHOOL_WEEK);
        assertThat(finding.times())
                .as("the last two of June, of which one reaches into July, and the first of August")
                .isEqualTo(3);
        assertThat(finding.change().hoursAWeek()).isEqualTo(12);
        assertThat(forbidden(judged(summer.after(finding.change()), FROM_15_IN_SCHOOL)))
                .isEmpty();
    }

    @Test
    void nobody_under_18_is_alone_in_a_shop_in_the_evening() {
        assertThat(judged(work(Trade.RETAIL, Drawn.in(Drawn.SCHOOL_WEEK, "WED 17:00-18:30")), UNDER_15_IN_SCHOOL)
                        .findings())
                .extracting(Finding::topic)
                .containsExactly(Topic.NOT_ALONE);
        assertThat(judged(work(Trade.RETAIL, Drawn.in(Drawn.SCHOOL_WEEK, "WED 16:00-18:00")), UNDER_15_IN_SCHOOL)
                        .findings())
                .isEmpty();
        assertThat(judged(work(Trade.RETAIL, Drawn.in(Drawn.SCHOOL_WEEK, "SAT 12:00-14:30")), UNDER_15_IN_SCHOOL)
                        .findings())
                .extracting(Finding::topic)
                .containsExactly(Topic.NOT_ALONE);
        assertThat(judged(work(Trade.RETAIL, Drawn.in(Drawn.SCHOOL_WEEK, "SAT 12:00-14:00")), UNDER_15_IN_SCHOOL)
                        .findings())
                .isEmpty();
        assertThat(judged(work(Trade.RETAIL, Drawn.in(Drawn.SCHOOL_WEEK, "WED 06:00-07:00")), UNDER_15_IN_SCHOOL)
                        .findings())
                .isEmpty();
        assertThat(judged(work(Trade.IT, Drawn.in(Drawn.SCHOOL_WEEK, "WED 17:00-18:30")), UNDER_15_IN_SCHOOL)
                        .findings())
                .isEmpty();
        assertThat(topics(
                        judged(work(Trade.RETAIL, Drawn.in(Drawn.SCHOOL_WEEK, "WED 05:30-07:00")), UNDER_15_IN_SCHOOL),
                        Severity.WARN))
                .containsExactly(Topic.NOT_ALONE);
    }

    @Test
    void a_choice_of_weeks_reaches_from_the_first_monday_to_the_last_friday() {
        var choice = new Schedule.ChoiceOfWeeks(
                Hours.of("08:00", "14:00", 30), List.of(IsoWeek.of("2027-W06"), IsoWeek.of("2026-W45")));
        assertThat(choice.span()).isEqualTo(new Schedule.Span(LocalDate.of(2026, 11, 2), LocalDate.of(2027, 2, 12)));
        assertThat(choice.shifts()).hasSize(10);
        assertThat(new Schedule.ChoiceOfWeeks(Hours.of("08:00", "14:00", 30), List.of()).span())
                .isNull();
        assertThat(new Schedule.Dated(List.of()).span()).isNull();
    }

    @Test
    void nothing_drawn_breaks_nothing() {
        assertThat(judged(leisureJob(weekly(Drawn.SCHOOL_WEEK, Drawn.SCHOOL_WEEK.plusDays(6))), ADULT)
                        .findings())
                .isEmpty();
    }

    private static Schedule.Shift shift(int row, String day) {
        return new Schedule.Shift(row, LocalDate.parse(day), Hours.of("08:00", "17:00", 0));
    }

    private static Schedule night(String saturday) {
        return new Schedule.Dated(
                List.of(new Schedule.Shift(0, LocalDate.parse(saturday), Hours.of("22:00", "06:30", 30))));
    }
}
