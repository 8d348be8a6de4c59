package dk.ungegarantien.applications;

import static dk.ungegarantien.applications.Deadline.Step.ESCALATE;
import static dk.ungegarantien.applications.Deadline.Step.REMIND_HALFWAY;
import static dk.ungegarantien.applications.Deadline.Step.REMIND_LAST_DAY;
import static org.assertj.core.api.Assertions.assertThat;

import dk.ungegarantien.shared.Denmark;
import dk.ungegarantien.shared.WorkingDays;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When the clock strikes: a reminder halfway, one on the last day, somebody else on the working day after. */
class DeadlineTest {

    @ParameterizedTest(name = "from {0} with {1} working days")
    @CsvSource({
        // from, days, halfway, last day, escalation
        "2026-11-20, 5, 2026-11-25, 2026-11-27, 2026-11-30", // a plain week, over a weekend
        "2026-12-18, 5, 2026-12-23, 2026-12-29, 2026-12-30", // 24 to 26 December
        "2026-12-28, 5, 2027-01-04, 2027-01-06, 2027-01-07", // 31 December and New Year's Day
        "2027-03-19, 5, 2027-03-24, 2027-03-31, 2027-04-01", // Maundy Thursday to Easter Monday
        "2029-04-26, 5, 2029-05-02, 2029-05-04, 2029-05-07", // 1 May on a Tuesday
        "2028-06-01, 5, 2028-06-07, 2028-06-09, 2028-06-12", // Whit Monday is 5 June
        "2026-03-26, 5, 2026-03-31, 2026-04-07, 2026-04-08", // summer time begins on 29 March, Easter is near
        "2026-10-22, 5, 2026-10-27, 2026-10-29, 2026-10-30", // summer time ends on 25 October
        "2026-11-20, 2, 2026-11-23, 2026-11-24, 2026-11-25",
        "2026-11-20, 10, 2026-11-27, 2026-12-04, 2026-12-07",
    })
    void strikes_on_working_days_at_eight(
            LocalDate from, int days, LocalDate halfway, LocalDate last, LocalDate escalation) {
        assertThat(series(from, days, WorkingDays.OF_DENMARK))
                .isEqualTo(Map.of(
                        REMIND_HALFWAY, eight(halfway),
                        REMIND_LAST_DAY, eight(last),
                        ESCALATE, eight(escalation)));
    }

    @Test
    void a_clock_of_one_day_has_no_halfway() {
        assertThat(series(LocalDate.of(2026, 11, 20), 1, WorkingDays.OF_DENMARK))
                .containsOnlyKeys(REMIND_LAST_DAY, ESCALATE)
                .containsEntry(REMIND_LAST_DAY, eight(LocalDate.of(2026, 11, 23)));
    }

    @Test
    void steps_over_the_days_on_which_the_municipality_is_closed() {
        var closed = new WorkingDays(Set.of(LocalDate.of(2027, 5, 7), LocalDate.of(2027, 5, 10)), false);
        assertThat(series(LocalDate.of(2027, 5, 3), 5, closed))
                .containsEntry(REMIND_HALFWAY, eight(LocalDate.of(2027, 5, 11)))
                .containsEntry(REMIND_LAST_DAY, eight(LocalDate.of(2027, 5, 13)))
                .containsEntry(ESCALATE, eight(LocalDate.of(2027, 5, 14)));
    }

    @Test
    void quiet_days_count_where_the_municipality_says_so() {
        var open = new WorkingDays(Set.of(), true);
        assertThat(series(LocalDate.of(2026, 12, 18), 5, open))
                .containsEntry(REMIND_LAST_DAY, eight(LocalDate.of(2026, 12, 28)));
    }

    @Test
    void eight_in_the_morning_is_by_the_danish_clock_summer_and_winter() {
        assertThat(WorkingDays.morningOf(LocalDate.of(2027, 1, 14))).isEqualTo(Instant.parse("2027-01-14T07:00:00Z"));
        assertThat(WorkingDays.morningOf(LocalDate.of(2027, 6, 14))).isEqualTo(Instant.parse("2027-06-14T06:00:00Z"));
    }

    private static Map<Deadline.Step, Instant> series(LocalDate from, int days, WorkingDays calendar) {
        var asked = new NewApplication("Fordi jeg gerne vil.", null, null, null);
        var application = new Application(UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID(), "860", asked);
        return Deadline.series(application, from, calendar.after(from, days), calendar).stream()
                .collect(Collectors.toMap(deadline -> deadline.step, deadline -> deadline.dueAt));
    }

    private static Instant eight(LocalDate day) {
        return day.atTime(8, 0).atZone(Denmark.ZONE).toInstant();
    }
}
