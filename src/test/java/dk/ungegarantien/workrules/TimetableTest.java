package dk.ungegarantien.workrules;

import static dk.ungegarantien.workrules.Drawn.SCHOOL_WEEK;
import static dk.ungegarantien.workrules.Drawn.weekly;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A schedule laid out in time, and laid out again where a change touches it. */
class TimetableTest {

    private static final Schedule TWO_WEEKS = weekly(
            SCHOOL_WEEK, SCHOOL_WEEK.plusDays(13), "TUE 15:00-17:00", "SAT 14:00-16:00", "SAT 09:00-12:00 break 30");

    @ParameterizedTest
    @CsvSource({"0, 15:00, 16:00", "1, 13:00, 15:00", "2, 13:00, 17:00", "1, 08:00, 09:00", "0, , ", "2, , "})
    void after_a_change_it_is_as_if_it_had_been_drawn_so(int row, String from, String to) {
        var change = new Change(row, null, from == null ? null : Hours.of(from, to, 0), null);
        var changed = TWO_WEEKS.after(change);

        var after = Timetable.of(TWO_WEEKS, null).after(change, changed, null);
        var anew = Timetable.of(changed, null);

        assertThat(after.stints()).isEqualTo(anew.stints());
        assertThat(after.days()).isEqualTo(anew.days());
        assertThat(after.weeks()).isEqualTo(anew.weeks());
    }

    @Test
    void a_changed_row_has_its_new_hours_in_every_week() {
        var change = new Change(0, null, Hours.of("15:00", "16:00", 0), null);
        assertThat(TWO_WEEKS.after(change).shifts())
                .filteredOn(shift -> shift.row() == 0)
                .extracting(Schedule.Shift::hours)
                .containsExactly(change.to(), change.to());
        assertThat(Timetable.of(TWO_WEEKS, null).weeks())
                .extracting(Timetable.Week::worked)
                .containsExactly(390, 390);
    }

    @Test
    void hours_that_lie_on_no_day_have_the_first_and_the_last_day_of_each_week() {
        var from = LocalDate.of(2026, 9, 9);
        var to = LocalDate.of(2026, 9, 23);
        assertThat(Timetable.of(new Schedule.HoursAWeek(12, from, to), null).weeks())
                .extracting(week ->
                        week.days().stream().map(Timetable.Day::date).toList().toString())
                .containsExactly("[2026-09-09, 2026-09-13]", "[2026-09-14, 2026-09-20]", "[2026-09-21, 2026-09-23]");
    }

    @Test
    void whom_a_day_is_about_is_asked_of_every_day_with_work() {
        assertThat(Timetable.of(TWO_WEEKS, null).representatives())
                .containsExactly(
                        SCHOOL_WEEK.plusDays(1),
                        SCHOOL_WEEK.plusDays(5),
                        SCHOOL_WEEK.plusDays(8),
                        SCHOOL_WEEK.plusDays(12));
        assertThat(Timetable.of(TWO_WEEKS, null).dates()).hasSize(8);
    }
}
