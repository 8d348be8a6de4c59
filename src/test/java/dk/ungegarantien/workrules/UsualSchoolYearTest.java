package dk.ungegarantien.workrules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UsualSchoolYearTest {

    private static final SchoolDays USUAL = new UsualSchoolYear();

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-23", "2026-11-27", "2026-10-09", "2026-10-19", "2026-12-21", "2027-01-04"})
    void a_plain_weekday_is_a_school_day(LocalDate day) {
        assertThat(USUAL.isSchoolDay(day)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-21", "2026-11-22"})
    void there_is_no_school_on_a_weekend(LocalDate day) {
        assertThat(USUAL.isSchoolDay(day)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2027-03-25", "2027-03-26", "2027-03-29", "2027-05-06", "2027-05-17", "2026-12-25"})
    void there_is_no_school_on_a_public_holiday(LocalDate day) {
        assertThat(USUAL.isSchoolDay(day)).isFalse();
    }

    @ParameterizedTest(name = "the summer holiday of {0} begins on {1}")
    @CsvSource({"2024, 2024-06-29", "2026, 2026-06-27", "2027, 2027-06-26", "2028, 2028-06-24", "2029, 2029-06-30"})
    void the_summer_holiday_begins_on_the_last_saturday_of_june_and_is_sure_until_the_end_of_july(
            int year, LocalDate saturday) {
        assertThat(USUAL.isSchoolDay(saturday.minusDays(1))).isTrue();
        assertThat(saturday.datesUntil(LocalDate.of(year, 8, 1))).noneMatch(USUAL::isSchoolDay);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-08-03", "2026-08-07", "2027-08-02"})
    void august_counts_as_school_since_its_first_day_differs_from_place_to_place(LocalDate day) {
        assertThat(USUAL.isSchoolDay(day)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-10-12", "2026-10-16", "2027-10-18", "2027-10-22"})
    void week_42_is_the_autumn_holiday(LocalDate day) {
        assertThat(USUAL.isSchoolDay(day)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-12-22", "2026-12-24", "2026-12-31", "2027-01-01", "2029-01-02"})
    void christmas_lasts_from_22_december_to_2_january(LocalDate day) {
        assertThat(USUAL.isSchoolDay(day)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2027-02-17", "2027-02-24", "2027-03-22", "2027-05-07"})
    void what_each_municipality_sets_for_itself_counts_as_school(LocalDate day) {
        assertThat(USUAL.isSchoolDay(day)).isTrue();
    }
}
