package dk.ungegarantien.workrules;

import static dk.ungegarantien.workrules.Drawn.SCHOOL;
import static dk.ungegarantien.workrules.Drawn.SCHOOL_WEEK;
import static dk.ungegarantien.workrules.Drawn.in;
import static dk.ungegarantien.workrules.Drawn.leisureJob;
import static org.assertj.core.api.Assertions.assertThat;

import dk.ungegarantien.shared.IsoWeek;
import dk.ungegarantien.shared.Language;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whom an offer is for, by its schedule and its tasks alone. */
class AudienceTest {

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "TUE 15:00-17:00, fra 13 år",
        "SAT 08:00-16:30 break 30, fra 15 år",
        "WED 15:00-18:00, 'fra 15 år, når du er færdig i folkeskolen'",
        "FRI 22:00-02:00, fra 18 år"
    })
    void the_schedule_says_from_which_age(String drawn, String said) {
        assertThat(said(leisureJob(in(SCHOOL_WEEK, drawn)))).isEqualTo(said);
    }

    @Test
    void the_tasks_say_so_too() {
        assertThat(said(Drawn.work(WorkKind.LEISURE_JOB, in(SCHOOL_WEEK, "TUE 15:00-17:00"), TaskType.SERVING_ALCOHOL)))
                .isEqualTo("fra 15 år, når du er færdig i folkeskolen");
        assertThat(said(Drawn.work(WorkKind.LEISURE_JOB, in(SCHOOL_WEEK, "TUE 15:00-17:00"), TaskType.EXPLOSIVES)))
                .isEqualTo("fra 18 år");
    }

    @Test
    void an_internship_is_for_pupils_of_all_ages() {
        var week = new Schedule.ChoiceOfWeeks(Hours.of("08:00", "14:00", 30), List.of(IsoWeek.of("2026-W45")));
        assertThat(said(Drawn.work(WorkKind.INTERNSHIP, week))).isEqualTo("for alle aldre");
    }

    @Test
    void what_needs_approval_is_not_forbidden() {
        var week = new Schedule.ChoiceOfWeeks(Hours.of("08:00", "16:00", 30), List.of(IsoWeek.of("2026-W45")));
        var audience = WorkRules.ofDenmark().audience(Drawn.work(WorkKind.INTERNSHIP, week), SCHOOL);
        assertThat(audience.onApproval()).containsExactly(AgeGroup.UNDER_13, AgeGroup.UNDER_15_IN_SCHOOL);
        assertThat(audience.allowed())
                .containsExactly(AgeGroup.FROM_15_IN_SCHOOL, AgeGroup.FROM_15_DONE, AgeGroup.ADULT);
        assertThat(audience.youngest()).contains(AgeGroup.UNDER_13);
    }

    @Test
    void it_is_said_when_it_is_for_nobody() {
        assertThat(Wording.in(Language.DA).audience(new Audience(Set.of(), Set.of())))
                .isEqualTo("for ingen, som det er nu");
    }

    private static String said(Work work) {
        return Wording.in(Language.DA).audience(WorkRules.ofDenmark().audience(work, SCHOOL));
    }
}
