package dk.ungegarantien.schools;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SchoolCalendarTest {

    private static final SchoolYear TOLD = new SchoolYear(
            2026,
            LocalDate.of(2026, 8, 10),
            LocalDate.of(2027, 6, 24),
            List.of(
                    new SchoolHoliday(LocalDate.of(2027, 2, 20), LocalDate.of(2027, 2, 28), "Vinterferie"),
                    new SchoolHoliday(LocalDate.of(2027, 5, 7), LocalDate.of(2027, 5, 7), "Fridag")));
    private static final SchoolCalendar CALENDAR = new SchoolCalendar(Map.of(2026, TOLD));

    @ParameterizedTest
    @ValueSource(strings = {"2026-08-10", "2027-06-24", "2027-02-19", "2027-03-01", "2027-05-10"})
    void there_is_school_from_the_first_to_the_last_day_and_around_holidays(LocalDate day) {
        assertThat(CALENDAR.isSchoolDay(day)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2027-02-22", "2027-02-26", "2027-05-07"})
    void there_is_none_on_a_holiday(LocalDate day) {
        assertThat(CALENDAR.isSchoolDay(day)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-08-03", "2026-08-07", "2027-06-25", "2027-07-30"})
    void there_is_none_before_the_first_and_after_the_last_school_day(LocalDate day) {
        assertThat(CALENDAR.isSchoolDay(day)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-09-05", "2026-09-06", "2027-03-25", "2027-05-06", "2027-05-17"})
    void weekends_and_public_holidays_need_not_be_told(LocalDate day) {
        assertThat(CALENDAR.isSchoolDay(day)).isFalse();
    }

    @Test
    void a_told_year_holds_although_it_differs_from_what_is_usual() {
        // week 42, of which this municipality has said nothing
        assertThat(CALENDAR.isSchoolDay(LocalDate.of(2026, 10, 14))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"2026-06-25, true", "2026-06-29, false", "2026-07-31, false", "2027-08-02, true", "2027-10-20, false"})
    void the_years_before_and_after_are_as_usual(LocalDate day, boolean school) {
        assertThat(CALENDAR.isSchoolDay(day)).isEqualTo(school);
    }
}
