package dk.ungegarantien.workrules;

import static dk.ungegarantien.workrules.Drawn.leisureJob;
import static dk.ungegarantien.workrules.Drawn.weekly;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Weeks that are alike to the law are looked at once: {@code 2026-01-05 ×3} stands for three of them. */
class SeasonTest {

    private static final SchoolDays NEVER = day -> false;
    private static final Worker GROWN_UP = Worker.anybody(AgeGroup.ADULT);
    private static final LocalDate MONDAY = LocalDate.of(2026, 1, 5);

    @Test
    void of_many_alike_the_first_stands_for_all_but_the_last_two() {
        assertThat(kept(MONDAY, 5, NEVER, GROWN_UP))
                .isEqualTo("2026-01-05 ×3, 2026-01-12 ×0, 2026-01-26 ×1, 2026-02-02 ×1");
        assertThat(kept(MONDAY, 8, NEVER, GROWN_UP))
                .isEqualTo("2026-01-05 ×6, 2026-01-12 ×0, 2026-02-16 ×1, 2026-02-23 ×1");
    }

    @Test
    void few_stand_for_themselves() {
        assertThat(kept(MONDAY, 4, NEVER, GROWN_UP))
                .isEqualTo("2026-01-05 ×1, 2026-01-12 ×1, 2026-01-19 ×1, 2026-01-26 ×1");
    }

    @Test
    void a_part_of_a_week_is_alike_to_none() {
        assertThat(kept(LocalDate.of(2026, 1, 7), LocalDate.of(2026, 2, 20), NEVER, GROWN_UP))
                .isEqualTo("2026-01-05 ×1, 2026-01-12 ×3, 2026-01-19 ×0, 2026-02-02 ×1, 2026-02-09 ×1, 2026-02-16 ×1");
    }

    @Test
    void weeks_with_other_school_days_are_others() {
        SchoolDays mondaysAndLaterTuesdays =
                day -> day.getDayOfWeek() == (day.isBefore(MONDAY.plusWeeks(5)) ? DayOfWeek.MONDAY : DayOfWeek.TUESDAY);
        assertThat(kept(MONDAY, 10, mondaysAndLaterTuesdays, GROWN_UP))
                .isEqualTo("2026-01-05 ×3, 2026-01-12 ×0, 2026-01-26 ×1, 2026-02-02 ×1, "
                        + "2026-02-09 ×3, 2026-02-16 ×0, 2026-03-02 ×1, 2026-03-09 ×1");
    }

    @Test
    void the_week_of_a_birthday_is_like_no_other() {
        var turnsFifteen = Worker.born(LocalDate.of(2011, 2, 11), LocalDate.of(2027, 7, 31));
        assertThat(kept(MONDAY, 11, NEVER, turnsFifteen))
                .isEqualTo("2026-01-05 ×3, 2026-01-12 ×0, 2026-01-26 ×1, 2026-02-02 ×1, 2026-02-09 ×1, "
                        + "2026-02-16 ×3, 2026-02-23 ×0, 2026-03-09 ×1, 2026-03-16 ×1");
    }

    @Test
    void a_rule_that_turns_in_the_middle_of_a_week_parts_it_from_both_sides() {
        assertThat(kept(MONDAY, 11, NEVER, GROWN_UP, LocalDate.of(2026, 2, 11)))
                .isEqualTo("2026-01-05 ×3, 2026-01-12 ×0, 2026-01-26 ×1, 2026-02-02 ×1, 2026-02-09 ×1, "
                        + "2026-02-16 ×3, 2026-02-23 ×0, 2026-03-09 ×1, 2026-03-16 ×1");
    }

    @Test
    void a_rule_that_turns_on_a_monday_parts_before_from_after() {
        assertThat(kept(MONDAY, 10, NEVER, GROWN_UP, LocalDate.of(2026, 2, 9)))
                .isEqualTo("2026-01-05 ×3, 2026-01-12 ×0, 2026-01-26 ×1, 2026-02-02 ×1, "
                        + "2026-02-09 ×3, 2026-02-16 ×0, 2026-03-02 ×1, 2026-03-09 ×1");
    }

    @Test
    void the_week_in_which_the_clock_changes_is_like_no_other() {
        assertThat(kept(LocalDate.of(2026, 2, 16), 11, NEVER, GROWN_UP))
                .isEqualTo("2026-02-16 ×3, 2026-02-23 ×0, 2026-03-09 ×1, 2026-03-16 ×1, 2026-03-23 ×1, "
                        + "2026-03-30 ×3, 2026-04-06 ×0, 2026-04-20 ×1, 2026-04-27 ×1");
    }

    @Test
    void the_week_in_which_a_school_year_turns_is_like_no_other() {
        assertThat(kept(LocalDate.of(2026, 6, 22), 11, NEVER, GROWN_UP))
                .isEqualTo("2026-06-22 ×3, 2026-06-29 ×0, 2026-07-13 ×1, 2026-07-20 ×1, 2026-07-27 ×1, "
                        + "2026-08-03 ×3, 2026-08-10 ×0, 2026-08-24 ×1, 2026-08-31 ×1");
    }

    private static String kept(LocalDate monday, int weeks, SchoolDays school, Worker worker, LocalDate... turns) {
        return kept(monday, monday.plusWeeks(weeks).minusDays(1), school, worker, turns);
    }

    private static String kept(LocalDate from, LocalDate to, SchoolDays school, Worker worker, LocalDate... turns) {
        var matter = Hearing.Case.of(leisureJob(weekly(from, to, "TUE 15:00-17:00")), worker, school, List.of());
        return Season.of(new Schedule.Span(from, to), matter, Stream.of(turns).toList()).weeks().stream()
                .map(week -> "%s ×%d".formatted(week.monday(), week.times()))
                .collect(Collectors.joining(", "));
    }
}
