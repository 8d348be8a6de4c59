package dk.ungegarantien.bookings;

import static org.assertj.core.api.Assertions.assertThat;

import dk.ungegarantien.shared.Denmark;
import dk.ungegarantien.shared.IsoWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TimeToSayYesTest {

    private static final IsoWeek WEEK = IsoWeek.of("2027-W06");

    @Test
    void there_are_two_days_but_never_more_than_until_friday_night() {
        assertThat(TimeToSayYes.until(WEEK, at("2027-02-01", "10:00"))).isEqualTo(at("2027-02-03", "10:00"));
        assertThat(TimeToSayYes.until(WEEK, at("2027-02-04", "10:00"))).isEqualTo(at("2027-02-06", "00:00"));
        assertThat(TimeToSayYes.until(WEEK, at("2027-02-05", "23:59"))).isEqualTo(at("2027-02-06", "00:00"));
        assertThat(TimeToSayYes.until(WEEK, at("2027-02-06", "00:00"))).isNull();
    }

    @Test
    void the_two_days_are_48_hours_when_the_clock_changes_too() {
        assertThat(TimeToSayYes.until(WEEK.plus(20), at("2027-03-27", "12:00"))).isEqualTo(at("2027-03-29", "13:00"));
    }

    @Test
    void queues_end_on_the_day_from_which_nobody_is_asked() {
        var first = LocalDate.of(2026, 12, 14);
        assertThat(IntStream.range(0, 42).mapToObj(first::plusDays)).allSatisfy(day -> {
            var now = day.atStartOfDay(Denmark.ZONE).toInstant();
            var tooLate = TimeToSayYes.tooLateFor(day);
            assertThat(TimeToSayYes.until(tooLate, now)).isNull();
            assertThat(TimeToSayYes.until(tooLate.plus(1), now)).isNotNull();
        });
    }

    private static Instant at(String day, String time) {
        return LocalDate.parse(day)
                .atTime(LocalTime.parse(time))
                .atZone(Denmark.ZONE)
                .toInstant();
    }
}
