package dk.ungegarantien.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IsoWeekTest {

    @Test
    void a_week_runs_from_monday_and_may_begin_in_the_year_before() {
        assertThat(IsoWeek.of("2026-W01").monday()).isEqualTo(LocalDate.of(2025, 12, 29));
        assertThat(IsoWeek.of(LocalDate.of(2027, 1, 1))).hasToString("2026-W53");
    }

    @Test
    void weeks_go_on_over_the_new_year() {
        assertThat(IsoWeek.of("2026-W53").plus(1)).hasToString("2027-W01");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2027-W54", "2027-W53", "2027-W00", "2027-6", "W06", "2027-W6", ""})
    void a_week_that_does_not_exist_is_refused(String text) {
        assertThatThrownBy(() -> IsoWeek.of(text)).isInstanceOf(IllegalArgumentException.class);
    }
}
