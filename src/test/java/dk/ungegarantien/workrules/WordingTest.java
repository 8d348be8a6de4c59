package dk.ungegarantien.workrules;

import static dk.ungegarantien.workrules.AgeGroup.FROM_15_DONE;
import static dk.ungegarantien.workrules.AgeGroup.UNDER_15_IN_SCHOOL;
import static dk.ungegarantien.workrules.Drawn.SCHOOL_WEEK;
import static dk.ungegarantien.workrules.Drawn.in;
import static dk.ungegarantien.workrules.Drawn.judged;
import static dk.ungegarantien.workrules.Drawn.leisureJob;
import static org.assertj.core.api.Assertions.assertThat;

import dk.ungegarantien.shared.Language;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WordingTest {

    @Test
    void a_finding_says_what_is_wrong_and_what_the_rule_is() {
        assertThat(said(Language.DA, UNDER_15_IN_SCHOOL, "TUE 15:00-18:00"))
                .containsExactly("Tirsdag bliver det til 3 timer. På en skoledag må man højst arbejde 2 timer.");
        assertThat(said(Language.EN, UNDER_15_IN_SCHOOL, "TUE 15:00-18:00"))
                .containsExactly("Tuesday comes to 3 hours. On a school day one may work 2 hours at most.");
        assertThat(said(Language.DA, UNDER_15_IN_SCHOOL, "TUE 15:00-17:30"))
                .containsExactly("Tirsdag bliver det til 2½ time. På en skoledag må man højst arbejde 2 timer.");
        assertThat(said(Language.DA, UNDER_15_IN_SCHOOL, "SAT 18:00-20:30"))
                .containsExactly(
                        "Lørdag ligger arbejdet uden for kl. 6–20. Hele arbejdstiden skal ligge mellem kl. 6 og kl. 20.");
        assertThat(said(Language.DA, FROM_15_DONE, "MON 14:01-18:01", "TUE 06:00-08:00"))
                .containsExactly(
                        "Omkring den 8. september 2026 er der kun 11 timer og 59 minutter i træk til at hvile. Der skal være mindst 12 timer i træk i døgnet.");
        assertThat(said(Language.EN, FROM_15_DONE, "MON 14:01-18:01", "TUE 06:00-08:00"))
                .containsExactly(
                        "Around 8 September 2026 there are only 11 hours 59 minutes in a row to rest. There must be 12 hours in a row at least in 24 hours.");
        assertThat(said(Language.DA, UNDER_15_IN_SCHOOL, "MON-FRI 15:00-17:30").get(5))
                .isEqualTo("I uge 37 bliver det til 12½ time. I en uge med skole må man højst arbejde 12 timer.");
    }

    @Test
    void each_of_two_windows_is_named() {
        assertThat(said(Language.DA, FROM_15_DONE, "TUE 16:00-23:30"))
                .contains(
                        "Tirsdag ligger arbejdet for tidligt eller for sent. Hele arbejdstiden skal ligge mellem kl. 6 og kl. 22 eller mellem kl. 7 og kl. 23.");
        assertThat(said(Language.EN, FROM_15_DONE, "TUE 16:00-23:30"))
                .contains(
                        "Tuesday begins too early or ends too late. All of the work must lie between 6:00 and 22:00, or between 7:00 and 23:00.");
    }

    @Test
    void a_task_is_called_by_its_name() {
        var work = Drawn.work(WorkKind.LEISURE_JOB, in(SCHOOL_WEEK, "TUE 15:00-17:00"), TaskType.WAREHOUSE);
        assertThat(Wording.in(Language.DA)
                        .sentence(judged(work, UNDER_15_IN_SCHOOL).findings().get(0)))
                .isEqualTo(
                        "»Arbejde på lager« er først for dem, der er fyldt 15 år og færdige i folkeskolen. Før må man kun have let arbejde.");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everything_has_its_words(Language language) {
        var wording = Wording.in(language);
        assertThat(Stream.of(
                                Stream.of(TaskType.values()).map(wording::task),
                                Stream.of(TaskRisk.values()).map(wording::risk),
                                Stream.of(AgeGroup.values()).map(wording::group),
                                Stream.of(Source.values()).map(wording::source),
                                Stream.of(Topic.values()).map(wording::topic),
                                RuleTable.ofDenmark().stream().map(wording::rule))
                        .flatMap(words -> words))
                .allSatisfy(said -> assertThat(said).isNotBlank().doesNotContain("{", "null"));
    }

    @Test
    void the_table_can_be_read_with_its_days_and_sources() {
        var rules = WorkRules.ofDenmark().inWords(Language.DA);

        assertThat(rules).hasSameSizeAs(RuleTable.ofDenmark());
        assertThat(rules.get(0).sentence()).isEqualTo("Man skal være fyldt 13 år for at have et job.");
        assertThat(rules.get(0).title()).isEqualTo("Alder");
        assertThat(rules.get(0).validFrom()).as("as long as anybody remembers").isNull();
        assertThat(rules.get(0).groups()).containsExactly(AgeGroup.UNDER_13);
        assertThat(rules)
                .filteredOn(rule -> rule.topic() == Topic.RISK_ASSESSMENT)
                .singleElement()
                .satisfies(rule -> {
                    assertThat(rule.validFrom()).isEqualTo("2026-01-01");
                    assertThat(rule.source().url()).startsWith("https://at.dk/");
                });
    }

    @Test
    void changes_are_said_in_english_too() {
        var was = Hours.of("15:00", "18:00", 0);
        assertThat(List.of(
                        new Change(0, was, Hours.of("15:00", "17:00", 0), null),
                        new Change(0, was, Hours.of("16:00", "18:00", 0), null),
                        new Change(0, was, Hours.of("16:00", "19:00", 0), null),
                        new Change(0, was, Hours.of("15:00", "18:00", 30), null),
                        new Change(0, was, null, null),
                        new Change(null, null, null, 12)))
                .extracting(Wording.in(Language.EN)::change)
                .containsExactly(
                        "End at 17:00 instead of 18:00",
                        "Begin at 16:00 instead of 15:00",
                        "Move to 16:00–19:00 instead of 15:00–18:00",
                        "Put in a break of 30 minutes",
                        "Remove 15:00–18:00",
                        "Lower the hours to 12 a week");
    }

    private static List<String> said(Language language, AgeGroup group, String... rows) {
        return judged(leisureJob(in(SCHOOL_WEEK, rows)), group).findings().stream()
                .map(Wording.in(language)::sentence)
                .toList();
    }
}
