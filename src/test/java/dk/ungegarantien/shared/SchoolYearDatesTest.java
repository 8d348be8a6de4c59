package dk.ungegarantien.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SchoolYearDatesTest {

    @ParameterizedTest
    @CsvSource({"2026-07-31, 2025", "2026-08-01, 2026", "2027-01-01, 2026", "2027-07-31, 2026"})
    void a_school_year_turns_on_1_august(LocalDate day, int beginsIn) {
        assertThat(SchoolYearDates.yearOf(day)).isEqualTo(beginsIn);
    }

    @ParameterizedTest
    @CsvSource({"2026, 2026/27", "2099, 2099/00", "2008, 2008/09"})
    void a_school_year_is_called_after_both_its_years(int beginsIn, String name) {
        assertThat(SchoolYearDates.name(beginsIn)).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource({"2026, 2026-08-01, 2027-07-31", "2027, 2027-08-01, 2028-07-31"})
    void a_school_year_runs_to_31_july(int beginsIn, LocalDate first, LocalDate last) {
        assertThat(SchoolYearDates.firstDay(beginsIn)).isEqualTo(first);
        assertThat(SchoolYearDates.lastDay(beginsIn)).isEqualTo(last);
    }
}
