package dk.ungegarantien.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingDaysTest {

    @ParameterizedTest(name = "five working days after {0} is {1}")
    @CsvSource({
        "2026-11-20, 2026-11-27", // a plain week
        "2026-12-18, 2026-12-29", // 24, 25 and 26 December do not count
        "2026-12-30, 2027-01-08", // 31 December, New Year's Day
        "2027-03-19, 2027-03-31", // Maundy Thursday to Easter Monday
        "2027-04-30, 2027-05-10", // 1 May is a Saturday, Ascension a Thursday
    })
    void a_deadline_skips_days_on_which_nobody_works(LocalDate from, LocalDate to) {
        assertThat(WorkingDays.OF_DENMARK.after(from, 5)).isEqualTo(to);
    }

    @ParameterizedTest
    @CsvSource({"2024, 2024-03-31", "2025, 2025-04-20", "2026, 2026-04-05", "2027, 2027-03-28", "2038, 2038-04-25"})
    void easter_falls_where_the_almanac_says(int year, LocalDate easter) {
        assertThat(PublicHolidays.easterSunday(year)).isEqualTo(easter);
    }

    @Test
    void store_bededag_was_a_holiday_until_2023() {
        assertThat(PublicHolidays.isPublicHoliday(LocalDate.of(2023, 5, 5))).isTrue();
        assertThat(PublicHolidays.isPublicHoliday(LocalDate.of(2024, 4, 26))).isFalse();
    }
}
