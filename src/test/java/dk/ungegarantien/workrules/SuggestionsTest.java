package dk.ungegarantien.workrules;

import static dk.ungegarantien.workrules.AgeGroup.FROM_15_DONE;
import static dk.ungegarantien.workrules.AgeGroup.FROM_15_IN_SCHOOL;
import static dk.ungegarantien.workrules.AgeGroup.UNDER_15_IN_SCHOOL;
import static dk.ungegarantien.workrules.Drawn.SCHOOL_WEEK;
import static dk.ungegarantien.workrules.Drawn.in;
import static dk.ungegarantien.workrules.Drawn.judged;
import static dk.ungegarantien.workrules.Drawn.leisureJob;
import static org.assertj.core.api.Assertions.assertThat;

import dk.ungegarantien.shared.IsoWeek;
import dk.ungegarantien.shared.Language;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The nearest legal change, as the button says it. */
class SuggestionsTest {

    @ParameterizedTest(name = "{1} for {0}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            UNDER_15_IN_SCHOOL | WED 15:00-18:00                      | Slut kl. 17 i stedet for kl. 18
            UNDER_15_IN_SCHOOL | SAT 18:00-20:30                      | Slut kl. 20 i stedet for kl. 20.30
            UNDER_15_IN_SCHOOL | SAT 05:00-08:00                      | Begynd kl. 6 i stedet for kl. 5
            UNDER_15_IN_SCHOOL | SAT 20:00-22:00                      | Flyt til kl. 18–20 i stedet for kl. 20–22
            UNDER_15_IN_SCHOOL | SAT 03:00-05:00                      | Flyt til kl. 6–8 i stedet for kl. 3–5
            FROM_15_IN_SCHOOL  | SAT 09:00-14:00                      | Læg 30 minutter pause ind
            FROM_15_DONE       | MON 19:30-20:00, TUE 07:00-11:00       | Begynd kl. 8 i stedet for kl. 7
            FROM_15_DONE       | MON 13:00-19:00 break 30, TUE 06:00-12:00 break 30 | Slut kl. 18 i stedet for kl. 19
            UNDER_15_IN_SCHOOL | WED 15:00-16:30, WED 17:00-18:30     | Slut kl. 17.30 i stedet for kl. 18.30
            UNDER_15_IN_SCHOOL | WED 15:00-17:00, WED 17:30-18:00     | Slut kl. 16.30 i stedet for kl. 17
            """)
    void the_first_finding_says_what_would_do(AgeGroup group, String drawn, String said) {
        var finding = judged(leisureJob(in(SCHOOL_WEEK, drawn.split(", *"))), group)
                .findings()
                .get(0);
        assertThat(Wording.in(Language.DA).change(finding.change())).isEqualTo(said);
    }

    @Test
    void of_a_week_that_is_too_full_the_longest_day_gets_shorter() {
        var verdict = judged(
                leisureJob(in(SCHOOL_WEEK, "MON-WED 15:00-17:00", "SAT 08:00-15:30 break 30")), UNDER_15_IN_SCHOOL);
        var change = verdict.findings().get(0).change();
        assertThat(change.row()).isEqualTo(3);
        assertThat(change.to()).isEqualTo(Hours.of("08:00", "14:30", 30));
    }

    @Test
    void for_two_days_off_the_shortest_day_goes_that_leaves_the_sunday_free() {
        var verdict = judged(
                leisureJob(in(SCHOOL_WEEK, "TUE 15:00-17:00", "THU 15:00-17:00", "SAT 10:00-13:00", "SUN 10:00-14:00")),
                UNDER_15_IN_SCHOOL);
        var change = verdict.findings().get(0).change();
        assertThat(change.row()).as("the Sunday").isEqualTo(3);

        assertThat(change.to()).isNull();
    }

    @Test
    void of_a_day_without_going_home_the_longest_part_gets_the_break() {
        var change = judged(leisureJob(in(SCHOOL_WEEK, "SAT 09:00-10:00", "SAT 10:10-14:00")), FROM_15_IN_SCHOOL)
                .findings()
                .get(0)
                .change();
        assertThat(change.row()).isEqualTo(1);
        assertThat(change.to()).isEqualTo(Hours.of("10:10", "14:00", 30));
        var other = judged(leisureJob(in(SCHOOL_WEEK, "SAT 09:00-13:00", "SAT 13:10-14:00")), FROM_15_IN_SCHOOL)
                .findings()
                .get(0)
                .change();
        assertThat(other.row()).isZero();
    }

    @Test
    void what_needs_approval_can_be_avoided() {
        var week = new Schedule.ChoiceOfWeeks(Hours.of("08:00", "16:00", 30), List.of(IsoWeek.of("2026-W45")));
        var verdict = judged(Drawn.work(WorkKind.INTERNSHIP, week), UNDER_15_IN_SCHOOL);
        assertThat(verdict.forbids()).isFalse();
        assertThat(judged(Drawn.work(WorkKind.LEISURE_JOB, week), UNDER_15_IN_SCHOOL)
                        .forbids())
                .isTrue();
        assertThat(verdict.findings())
                .extracting(finding -> finding.change().to())
                .containsOnly(Hours.of("08:00", "15:30", 30));
    }

    @Test
    void a_week_that_is_gone_from_a_choice_leaves_nothing_to_judge() {
        var week = new Schedule.ChoiceOfWeeks(Hours.of("08:00", "16:00", 30), List.of(IsoWeek.of("2026-W45")));
        assertThat(week.after(new Change(0, week.hours(), null, null)).shifts()).isEmpty();
    }

    @Test
    void only_the_row_that_is_named_changes() {
        var dated = new Schedule.Dated(List.of(
                new Schedule.Shift(0, SCHOOL_WEEK, Hours.of("15:00", "18:00", 0)),
                new Schedule.Shift(1, SCHOOL_WEEK.plusDays(1), Hours.of("15:00", "16:00", 0))));
        assertThat(dated.span()).isEqualTo(new Schedule.Span(SCHOOL_WEEK, SCHOOL_WEEK.plusDays(1)));
        var change =
                judged(leisureJob(dated), UNDER_15_IN_SCHOOL).findings().get(0).change();
        assertThat(dated.after(change).shifts())
                .extracting(Schedule.Shift::hours)
                .containsExactly(Hours.of("15:00", "17:00", 0), Hours.of("15:00", "16:00", 0));
    }

    @Test
    void only_a_row_that_is_to_go_is_taken_away() {
        var hours = Hours.of("15:00", "18:00", 0);
        assertThat(new Change(0, hours, null, null).takesAway()).isTrue();
        assertThat(new Change(0, hours, Hours.of("15:00", "17:00", 0), null).takesAway())
                .isFalse();
        assertThat(Change.hoursAWeek(12).takesAway()).isFalse();
    }

    @Test
    void the_hours_of_an_internship_change_for_all_its_days() {
        var work = Drawn.work(
                WorkKind.INTERNSHIP,
                new Schedule.ChoiceOfWeeks(Hours.of("08:00", "17:30", 30), List.of(IsoWeek.of("2026-W45"))));
        var verdict = judged(work, FROM_15_IN_SCHOOL);
        assertThat(verdict.findings())
                .extracting(finding -> finding.change().to())
                .containsOnly(Hours.of("08:00", "16:30", 30));
    }

    @Test
    void what_no_small_change_can_mend_has_none() {
        assertThat(judged(leisureJob(in(SCHOOL_WEEK, "SAT 10:00-12:00")), AgeGroup.UNDER_13)
                        .findings())
                .extracting(Finding::change)
                .containsOnlyNulls();
    }

    @Test
    void no_suggestion_leaves_less_than_half_an_hour() {
        var shift = Drawn.in(SCHOOL_WEEK, "WED 15:00-17:00", "WED 18:00-18:20");
        var change =
                judged(leisureJob(shift), UNDER_15_IN_SCHOOL).findings().get(0).change();
        assertThat(change.to()).as("the longer one gets shorter").isEqualTo(Hours.of("15:00", "16:40", 0));
        assertThat(judged(leisureJob(Drawn.in(SCHOOL_WEEK, "FRI 22:00-23:30")), FROM_15_DONE)
                        .findings()
                        .get(0)
                        .change()
                        .to())
                .isEqualTo(Hours.of("22:00", "23:00", 0));
    }
}
