package dk.ungegarantien.workrules;

import static dk.ungegarantien.workrules.AgeGroup.ADULT;
import static dk.ungegarantien.workrules.AgeGroup.FROM_15_DONE;
import static dk.ungegarantien.workrules.AgeGroup.FROM_15_IN_SCHOOL;
import static dk.ungegarantien.workrules.AgeGroup.UNDER_13;
import static dk.ungegarantien.workrules.AgeGroup.UNDER_15_DONE;
import static dk.ungegarantien.workrules.AgeGroup.UNDER_15_IN_SCHOOL;
import static dk.ungegarantien.workrules.Drawn.SCHOOL;
import static dk.ungegarantien.workrules.Drawn.forbidden;
import static dk.ungegarantien.workrules.Drawn.leisureJob;
import static dk.ungegarantien.workrules.Drawn.weekly;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkerTest {

    private static final LocalDate SCHOOL_ENDS = LocalDate.of(2027, 7, 31);

    @ParameterizedTest(name = "born {0}, school until {1}: on {2} {3}")
    @CsvSource({
        "2013-09-08, 2029-07-31, 2026-09-07, UNDER_13",
        "2013-09-07, 2029-07-31, 2026-09-07, UNDER_15_IN_SCHOOL",
        "2012-09-07, 2026-07-31, 2026-09-07, UNDER_15_DONE",
        "2011-09-07, 2027-07-31, 2026-09-07, FROM_15_IN_SCHOOL",
        "2011-09-08, 2027-07-31, 2026-09-07, UNDER_15_IN_SCHOOL",
        "2010-01-01, 2026-07-31, 2026-07-31, FROM_15_IN_SCHOOL",
        "2010-01-01, 2026-07-31, 2026-08-01, FROM_15_DONE",
        "2008-09-07, 2024-07-31, 2026-09-07, ADULT",
        "2008-09-08, 2024-07-31, 2026-09-07, FROM_15_DONE",
        "2012-02-29, 2028-07-31, 2027-02-28, UNDER_15_IN_SCHOOL",
        "2012-02-29, 2028-07-31, 2027-03-01, FROM_15_IN_SCHOOL",
    })
    void the_group_is_that_of_the_day_of_work(LocalDate born, LocalDate schoolEnds, LocalDate day, AgeGroup group) {
        assertThat(Worker.born(born, schoolEnds).groupOn(day)).isEqualTo(group);
    }

    @Test
    void each_group_says_from_which_age_one_belongs_to_it() {
        assertThat(List.of(UNDER_13, UNDER_15_IN_SCHOOL, UNDER_15_DONE, FROM_15_IN_SCHOOL, FROM_15_DONE, ADULT))
                .extracting(AgeGroup::fromAge)
                .containsExactly(0, 13, 13, 15, 15, 18);
    }

    @Test
    void a_group_of_people_is_the_same_on_all_days() {
        var anybody = Worker.anybody(FROM_15_IN_SCHOOL);

        assertThat(anybody.within(SCHOOL_ENDS, SCHOOL_ENDS.plusDays(1))).isSameAs(anybody);
    }

    @Test
    void who_turns_fifteen_within_the_period_may_work_the_eighth_hour_from_that_day_on() {
        var born = Worker.born(LocalDate.of(2011, 7, 11), SCHOOL_ENDS);
        var saturdays = weekly(LocalDate.of(2026, 7, 4), LocalDate.of(2026, 7, 31), "SAT 08:00-16:30 break 30");

        var finding = only(WorkRules.ofDenmark().judge(leisureJob(saturdays), born, SCHOOL));

        assertThat(finding.topic()).isEqualTo(Topic.HOURS_ON_OTHER_DAY);
        assertThat(finding.firstDay()).isEqualTo(LocalDate.of(2026, 7, 4));
        assertThat(finding.times()).as("4 July only: the 11th is the birthday").isEqualTo(1);
    }

    @Test
    void who_is_done_with_school_on_31_july_may_work_full_days_from_1_august() {
        var born = Worker.born(LocalDate.of(2010, 5, 1), LocalDate.of(2026, 7, 31));
        var rules = WorkRules.ofDenmark();
        SchoolDays always = day -> day.getDayOfWeek().getValue() < 6;

        var july = weekly(LocalDate.of(2026, 7, 27), LocalDate.of(2026, 7, 31), "FRI 08:00-12:00");
        var august = weekly(LocalDate.of(2026, 8, 3), LocalDate.of(2026, 8, 7), "MON-FRI 08:00-16:00 break 30");

        assertThat(forbidden(rules.judge(leisureJob(july), born, always))).containsExactly(Topic.HOURS_ON_SCHOOL_DAY);
        assertThat(forbidden(rules.judge(leisureJob(august), born, always))).isEmpty();
    }

    @Test
    void who_turns_eighteen_within_the_period_is_free_of_the_rules_from_that_day_on() {
        var born = Worker.born(LocalDate.of(2008, 9, 15), LocalDate.of(2024, 7, 31));
        var nights = weekly(LocalDate.of(2026, 9, 1), LocalDate.of(2026, 9, 30), "TUE 22:30-23:30");

        var finding = WorkRules.ofDenmark()
                .judge(leisureJob(nights), born, SCHOOL)
                .findings()
                .get(0);

        assertThat(finding.topic()).isEqualTo(Topic.TIME_OF_DAY);
        assertThat(finding.times()).as("1 and 8 September").isEqualTo(2);
    }

    @Test
    void those_whom_the_law_cannot_tell_apart_on_some_days_are_one_and_the_same() {
        var monday = LocalDate.of(2027, 2, 8);
        var sunday = LocalDate.of(2027, 2, 14);
        var alma = Worker.born(LocalDate.of(2012, 5, 17), SCHOOL_ENDS).within(monday, sunday);
        var noah = Worker.born(LocalDate.of(2012, 9, 1), SCHOOL_ENDS).within(monday, sunday);
        var birthday = Worker.born(LocalDate.of(2012, 2, 10), SCHOOL_ENDS).within(monday, sunday);
        assertThat(alma).isEqualTo(noah).isNotEqualTo(birthday);
        assertThat(birthday.groupOn(LocalDate.of(2027, 2, 9))).isEqualTo(UNDER_15_IN_SCHOOL);
        assertThat(birthday.groupOn(LocalDate.of(2027, 2, 10))).isEqualTo(FROM_15_IN_SCHOOL);
    }

    @Test
    void the_law_says_the_same_of_a_person_and_of_what_can_be_seen_of_them_on_the_days_of_the_work() {
        var rules = WorkRules.ofDenmark();
        var from = LocalDate.of(2026, 9, 2);
        var to = LocalDate.of(2027, 8, 26);
        var work = leisureJob(weekly(from, to, "MON-FRI 15:00-18:00", "SAT 08:00-17:00 break 30"));
        for (var age : List.of(13, 15, 18)) {
            for (var born = from.minusYears(age); born.isBefore(to.minusYears(age)); born = born.plusDays(17)) {
                var person = Worker.born(born, SCHOOL_ENDS);
                var seen = person.within(LocalDate.of(2026, 8, 31), LocalDate.of(2027, 8, 29));
                assertThat(rules.judge(work, seen, SCHOOL))
                        .as("born %s", born)
                        .isEqualTo(rules.judge(work, person, SCHOOL));
            }
        }
    }

    private static Finding only(Verdict verdict) {
        assertThat(verdict.findings()).hasSize(1);
        return verdict.findings().get(0);
    }
}
