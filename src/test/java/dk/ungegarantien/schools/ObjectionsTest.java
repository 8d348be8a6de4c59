package dk.ungegarantien.schools;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ObjectionsTest {

    private static final String FIRST = "2026-08-10";
    private static final String LAST = "2027-06-25";

    @Test
    void a_year_with_holidays_side_by_side_can_be_right() {
        assertThat(objections(FIRST, LAST, holiday("2026-10-10", "2026-10-18"), holiday("2026-10-19", "2026-10-19")))
                .isEmpty();
    }

    @Test
    void a_holiday_may_cover_the_first_and_the_last_day() {
        assertThat(objections(FIRST, LAST, holiday(FIRST, FIRST), holiday("2027-06-24", LAST)))
                .isEmpty();
    }

    @Test
    void the_year_lies_between_1_august_and_31_july() {
        assertThat(objections("2026-07-31", "2027-08-02"))
                .containsExactly("firstDay school-day-of-another-year", "lastDay school-day-of-another-year");
    }

    @Test
    void the_first_and_the_last_day_are_days_on_which_there_can_be_school() {
        assertThat(objections("2026-08-09", "2027-05-17"))
                .containsExactly("firstDay school-day-when-closed", "lastDay school-day-when-closed");
    }

    @Test
    void the_year_ends_after_it_begins() {
        assertThat(objections("2026-09-01", FIRST)).containsExactly("lastDay school-year-ends-before-it-begins");
    }

    @Test
    void a_holiday_ends_after_it_begins() {
        assertThat(objections(FIRST, LAST, holiday("2026-10-18", "2026-10-10")))
                .containsExactly("holidays[0].to school-holiday-ends-before-it-begins");
    }

    @Test
    void a_holiday_lies_within_the_year() {
        assertThat(objections(
                        FIRST,
                        LAST,
                        holiday("2026-08-09", "2026-08-11"),
                        holiday("2027-06-24", "2027-06-26"),
                        holiday("2027-06-28", "2027-08-06")))
                .containsExactly(
                        "holidays[0].from school-holiday-outside",
                        "holidays[1].to school-holiday-outside",
                        "holidays[2].from school-holiday-outside");
    }

    @Test
    void holidays_do_not_share_a_day() {
        assertThat(objections(FIRST, LAST, holiday("2026-10-10", "2026-10-18"), holiday("2026-10-18", "2026-10-19")))
                .containsExactly("holidays[1].from school-holiday-overlaps");
    }

    private static SchoolHoliday holiday(String from, String to) {
        return new SchoolHoliday(LocalDate.parse(from), LocalDate.parse(to), "Ferie");
    }

    private static Stream<String> objections(String first, String last, SchoolHoliday... holidays) {
        return Objections.to(2026, LocalDate.parse(first), LocalDate.parse(last), List.of(holidays)).stream()
                .map(Objection::violation)
                .map(violation -> violation.field() + " " + violation.key());
    }
}
