package dk.ungegarantien.applications;

import static org.assertj.core.api.Assertions.assertThat;

import dk.ungegarantien.accounts.YoungPerson;
import dk.ungegarantien.offers.ClassVisitTerms;
import dk.ungegarantien.offers.FreePlaces;
import dk.ungegarantien.offers.InternshipTerms;
import dk.ungegarantien.offers.IntroJobTerms;
import dk.ungegarantien.offers.LeisureJobTerms;
import dk.ungegarantien.offers.OfferStatus;
import dk.ungegarantien.offers.OfferSummary;
import dk.ungegarantien.offers.Terms;
import dk.ungegarantien.shared.IsoWeek;
import dk.ungegarantien.shared.Language;
import dk.ungegarantien.shared.Trade;
import dk.ungegarantien.workrules.AgeGroup;
import dk.ungegarantien.workrules.Finding;
import dk.ungegarantien.workrules.Severity;
import dk.ungegarantien.workrules.Source;
import dk.ungegarantien.workrules.Topic;
import dk.ungegarantien.workrules.Verdict;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class EligibilityTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final Verdict NOTHING_TO_SAY = new Verdict(List.of());
    private static final Verdict FORBIDDEN = new Verdict(List.of(new Finding(
            Topic.MINIMUM_AGE,
            Severity.FORBID,
            Source.WORKING_ENVIRONMENT_ACT,
            AgeGroup.UNDER_13,
            null,
            TODAY,
            1,
            null,
            0,
            List.of(13),
            null)));
    private static final FreePlaces TWO_FREE = new FreePlaces(2, Set.of());

    @Test
    void who_is_old_enough_on_the_first_day_may_apply_today() {
        var turnsFifteenBeforeItStarts = born("2012-01-10");
        assertThat(introJob("2027-02-01").of(turnsFifteenBeforeItStarts)).isNull();
        assertThat(introJob("2027-01-09").of(turnsFifteenBeforeItStarts)).isEqualTo(Obstacle.TOO_YOUNG);
    }

    @Test
    void for_a_job_that_has_begun_the_age_of_today_counts() {
        assertThat(introJob("2026-09-01").of(born("2011-11-20"))).isNull();
        assertThat(introJob("2026-09-01").of(born("2011-11-21"))).isEqualTo(Obstacle.TOO_YOUNG);
    }

    @Test
    void twelve_is_too_young_for_a_leisure_job_and_thirty_too_old_for_an_intro_job() {
        var job = new Asked(
                new LeisureJobTerms(1, 13, List.of(), LocalDate.of(2026, 12, 1), null, List.of(), false, false, null));
        assertThat(job.of(born("2014-01-01"))).isEqualTo(Obstacle.TOO_YOUNG);
        assertThat(introJob("2027-02-01").of(born("1997-01-31"))).isEqualTo(Obstacle.TOO_OLD);
        assertThat(introJob("2027-02-01").of(born("1997-02-02"))).isNull();
    }

    @Test
    void what_the_law_forbids_is_said_before_a_word_is_written_and_after_what_is_more_fundamental() {
        var forbidden = introJob("2026-09-01").forbidden();
        assertThat(forbidden.of(born("2010-11-20"))).isEqualTo(Obstacle.NOT_ALLOWED);
        assertThat(forbidden.of(born("2011-11-21"))).isEqualTo(Obstacle.TOO_YOUNG);
        assertThat(forbidden.problem(born("2010-11-20")).type()).isEqualTo("law-forbids");
    }

    @Test
    void an_internship_is_for_the_grades_it_names_counted_in_the_week_itself() {
        var inSpring = internship("2027-W06");
        assertThat(inSpring.of(inGrade(8))).isNull();
        assertThat(inSpring.of(inGrade(7))).isEqualTo(Obstacle.WRONG_GRADE);
        var nextSchoolYear = internship("2027-W36");
        assertThat(nextSchoolYear.of(inGrade(7))).isNull();
        assertThat(nextSchoolYear.of(inGrade(9))).isEqualTo(Obstacle.WRONG_GRADE);
    }

    @Test
    void a_pupil_without_a_grade_is_asked_for_it() {
        assertThat(internship("2027-W06").problem(inGrade(null)).type()).isEqualTo("grade-missing");
    }

    @Test
    void an_internship_is_full_when_the_only_free_week_has_begun() {
        var begun = IsoWeek.of(TODAY);
        var asked = new Asked(internshipIn(begun, IsoWeek.of("2027-W06"))).withFree(new FreePlaces(3, Set.of(begun)));
        assertThat(asked.of(inGrade(8))).isEqualTo(Obstacle.FULL);
    }

    @Test
    void a_week_is_possible_when_it_lies_ahead_is_free_and_suits() {
        var week = IsoWeek.of("2027-W06");
        var full = IsoWeek.of("2027-W07");
        var eligibility = new Asked(internshipIn(week, full))
                .withFree(new FreePlaces(1, Set.of(week)))
                .by(inGrade(8));
        assertThat(eligibility.weekIsPossible()).accepts(week).rejects(full, IsoWeek.of(TODAY));
    }

    @Test
    void nobody_gets_into_what_is_full_closed_or_over() {
        var young = born("2010-01-01");
        assertThat(introJob("2027-02-01").withFree(new FreePlaces(0, Set.of())).of(young))
                .isEqualTo(Obstacle.FULL);
        assertThat(introJob("2027-02-01").in(OfferStatus.PAUSED).of(young)).isEqualTo(Obstacle.CLOSED);
        assertThat(introJob("2027-02-01").until(TODAY).of(young)).isNull();
        assertThat(introJob("2027-02-01").until(TODAY.minusDays(1)).of(young)).isEqualTo(Obstacle.DEADLINE_PASSED);
    }

    @Test
    void who_has_applied_already_and_whole_classes_are_told_so() {
        var young = born("2010-01-01");
        assertThat(introJob("2027-02-01").appliedBefore().of(young)).isEqualTo(Obstacle.ALREADY_APPLIED);
        var visit = new ClassVisitTerms(null, true, List.of(), 10, 28, List.of(8), "Brød", 90);
        assertThat(new Asked(visit).of(young)).isEqualTo(Obstacle.CLASS_VISIT);
    }

    private static Asked introJob(String startsOn) {
        return new Asked(new IntroJobTerms(2, LocalDate.parse(startsOn), 8, 20, 15, 29, List.of(), false, false, null));
    }

    private static Asked internship(String week) {
        return new Asked(internshipIn(IsoWeek.of(week)));
    }

    private static InternshipTerms internshipIn(IsoWeek... weeks) {
        var seats = Stream.of(weeks)
                .map(week -> new InternshipTerms.WeekSeats(week, 2))
                .toList();
        return new InternshipTerms(
                List.of(8, 9), seats, null, null, 30, "Bage", "Døren", null, null, false, false, null, List.of());
    }

    private static YoungPerson born(String date) {
        return young(LocalDate.parse(date), 9);
    }

    private static YoungPerson inGrade(Integer grade) {
        return young(LocalDate.of(2012, 5, 17), grade);
    }

    private static YoungPerson young(LocalDate birthDate, Integer grade) {
        return new YoungPerson(
                UUID.randomUUID(), "Alma Holm", birthDate, "9800", "860", null, grade, "alma@example.dk", Language.DA);
    }

    /** An offer with these terms, as somebody asks for it. */
    private record Asked(Terms terms, OfferStatus status, LocalDate deadline, FreePlaces free, Verdict law, UUID live) {

        Asked(Terms terms) {
            this(terms, OfferStatus.PUBLISHED, null, freeIn(terms), NOTHING_TO_SAY, null);
        }

        private static FreePlaces freeIn(Terms terms) {
            return terms instanceof InternshipTerms internship
                    ? new FreePlaces(
                            2,
                            internship.weeks().stream()
                                    .map(InternshipTerms.WeekSeats::week)
                                    .collect(Collectors.toSet()))
                    : TWO_FREE;
        }

        Asked withFree(FreePlaces free) {
            return new Asked(terms, status, deadline, free, law, live);
        }

        Asked in(OfferStatus status) {
            return new Asked(terms, status, deadline, free, law, live);
        }

        Asked until(LocalDate deadline) {
            return new Asked(terms, status, deadline, free, law, live);
        }

        Asked forbidden() {
            return new Asked(terms, status, deadline, free, FORBIDDEN, live);
        }

        Asked appliedBefore() {
            return new Asked(terms, status, deadline, free, law, UUID.randomUUID());
        }

        Eligibility by(YoungPerson young) {
            var offer = new OfferSummary(
                    UUID.randomUUID(),
                    terms.kind(),
                    "Bageriet",
                    Trade.FOOD_PRODUCTION,
                    UUID.randomUUID(),
                    "860",
                    status,
                    terms.minimumAge(),
                    terms.maximumAge(),
                    terms.grades(),
                    deadline,
                    "Østergade 12",
                    "9800",
                    "Hjørring",
                    null,
                    terms);
            return new Eligibility(offer, young, free, law, live, TODAY);
        }

        NotEligible problem(YoungPerson young) {
            return by(young).obstacle().orElse(null);
        }

        /** What stands in the way; null when nothing does. */
        Obstacle of(YoungPerson young) {
            var problem = problem(young);
            return problem == null ? null : problem.obstacle();
        }
    }
}
