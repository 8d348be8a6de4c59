package dk.ungegarantien.bookings;

import static dk.ungegarantien.bookings.Outcome.CAME;
import static dk.ungegarantien.bookings.Outcome.DID_NOT_COME;
import static dk.ungegarantien.bookings.Outcome.ENDED_EARLY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.ungegarantien.shared.InvalidInput;
import dk.ungegarantien.shared.IsoWeek;
import java.util.List;
import org.junit.jupiter.api.Test;

/** When a host may tell how a week went, and how many days it counts for. */
class GuestDaysTest {

    private static final IsoWeek WEEK = IsoWeek.of("2027-W06");
    private static final GuestDays WHOLE = new GuestDays(WEEK, List.of());
    private static final GuestDays TUESDAYS = new GuestDays(WEEK, List.of(Weekday.TUESDAY));

    @Test
    void somebody_is_missing_from_the_first_day_on() {
        assertThat(WHOLE.tellable(WEEK.monday().minusDays(1))).isEmpty();
        assertThat(WHOLE.tellable(WEEK.monday())).containsExactly(DID_NOT_COME, ENDED_EARLY);
        assertThat(WHOLE.tellable(WEEK.friday())).containsExactly(CAME, DID_NOT_COME, ENDED_EARLY);
        assertThat(WHOLE.tellable(WEEK.friday().plusDays(29))).isEmpty();
        assertThat(TUESDAYS.tellable(WEEK.monday())).isEmpty();
        assertThat(TUESDAYS.tellable(WEEK.monday().plusDays(1))).contains(CAME);
    }

    @Test
    void days_are_what_really_happened() {
        var friday = WEEK.friday();
        assertThat(WHOLE.count(CAME, null, friday)).isEqualTo(5);
        assertThat(TUESDAYS.count(CAME, null, friday)).isEqualTo(1);
        assertThat(WHOLE.count(DID_NOT_COME, null, friday)).isZero();
        assertThat(WHOLE.count(ENDED_EARLY, 3, friday)).isEqualTo(3);
        assertThatThrownBy(() -> WHOLE.count(ENDED_EARLY, null, friday)).isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> TUESDAYS.count(ENDED_EARLY, 2, friday)).isInstanceOf(InvalidInput.class);
    }

    @Test
    void too_early_and_too_late_are_told_apart() {
        assertThatThrownBy(() -> WHOLE.count(CAME, null, WEEK.monday())).isInstanceOf(OutcomeTooEarly.class);
        assertThatThrownBy(() -> WHOLE.count(CAME, null, WEEK.friday().plusDays(29)))
                .isInstanceOf(OutcomeTooLate.class);
    }
}
