package dk.ungegarantien.offers;

import static dk.ungegarantien.offers.Fitting.TODAY;
import static dk.ungegarantien.offers.Fitting.born;
import static dk.ungegarantien.offers.Fitting.grownUp;
import static dk.ungegarantien.offers.Fitting.inGrade;
import static dk.ungegarantien.offers.Fitting.internship;
import static dk.ungegarantien.offers.Fitting.introJob;
import static dk.ungegarantien.offers.Fitting.leisureJob;
import static dk.ungegarantien.offers.Fitting.pupil;
import static dk.ungegarantien.offers.Fitting.visit;
import static dk.ungegarantien.offers.Fitting.weeks;
import static dk.ungegarantien.offers.Obstacle.*;
import static dk.ungegarantien.offers.Purpose.ACCEPTING;
import static dk.ungegarantien.offers.Purpose.APPLYING;
import static dk.ungegarantien.offers.Purpose.PLACING;
import static dk.ungegarantien.offers.Purpose.WISHING;
import static org.assertj.core.api.Assertions.assertThat;

import dk.ungegarantien.shared.IsoWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MatchesTest {

    private static final UUID SCHOOL = UUID.randomUUID();
    private static final UUID DISTRICT = UUID.randomUUID();
    private static final String WEEK_6 = "2027-W06";

    private final Fitting given = new Fitting();

    @Nested
    class SomebodyWhoApplies {

        @Test
        void may_when_old_enough_on_the_first_day() {
            assertThat(obstacle(introJob("2027-02-01"), born("2012-01-10"))).isNull();
            assertThat(obstacle(introJob("2027-01-09"), born("2012-01-10"))).isEqualTo(TOO_YOUNG);
        }

        @Test
        void for_a_job_that_has_begun_needs_the_age_today() {
            assertThat(obstacle(introJob("2026-09-01"), born("2011-11-20"))).isNull();
            assertThat(obstacle(introJob("2026-09-01"), born("2011-11-21"))).isEqualTo(TOO_YOUNG);
        }

        @Test
        void at_twelve_is_too_young_for_a_leisure_job_and_at_thirty_too_old_for_an_intro_job() {
            assertThat(obstacle(leisureJob(13, "15:00", "17:00"), pupil("2014-01-01", 6)))
                    .isEqualTo(TOO_YOUNG);
            assertThat(obstacle(introJob("2027-02-01"), grownUp("1997-01-31"))).isEqualTo(TOO_OLD);
            assertThat(obstacle(introJob("2027-02-01"), grownUp("1997-02-02"))).isNull();
        }

        @Test
        void hears_what_the_law_forbids_after_what_is_more_fundamental() {
            var threeHours = leisureJob(14, "15:00", "18:00");
            assertThat(obstacle(threeHours, pupil("2012-11-20", 8))).isEqualTo(NOT_ALLOWED);
            assertThat(obstacle(threeHours, pupil("2013-11-20", 7))).isEqualTo(TOO_YOUNG);
            assertThat(obstacle(threeHours, grownUp("2010-01-01"))).isNull();
        }

        @Test
        void for_an_internship_is_in_one_of_its_grades_in_the_week_itself() {
            assertThat(obstacle(internship(WEEK_6), inGrade(8))).isNull();
            assertThat(obstacle(internship(WEEK_6), inGrade(7))).isEqualTo(WRONG_GRADE);
            assertThat(obstacle(internship("2027-W36"), inGrade(7))).isNull();
            assertThat(obstacle(internship("2027-W36"), inGrade(9))).isEqualTo(WRONG_GRADE);
            assertThat(obstacle(internship(List.of(6, 10), "14:00", "2027-W36"), inGrade(10)))
                    .isEqualTo(WRONG_GRADE);
        }

        @Test
        void without_a_grade_is_asked_for_it() {
            assertThat(best(internship(WEEK_6), grownUp("2010-01-01"))
                            .obstacle()
                            .orElseThrow()
                            .key())
                    .isEqualTo("grade-missing");
        }

        @Test
        void finds_an_internship_full_when_the_only_free_week_has_begun() {
            var begun = IsoWeek.of(TODAY).toString();
            var offer = given.with(internship(begun, WEEK_6));
            given.but(offer, WEEK_6, Vacancy.NONE);
            assertThat(obstacle(offer, inGrade(8))).isEqualTo(FULL);
            assertThat(obstacle(internship(begun), inGrade(8))).isEqualTo(FULL);
        }

        @Test
        void gets_a_week_that_lies_ahead_is_free_and_suits() {
            var offer = given.with(internship("2026-W47", WEEK_6, "2027-W07", "2027-W36"));
            given.but(offer, "2027-W07", Vacancy.NONE);
            var matches = given.matches();
            var alma = inGrade(9);
            assertThat(in("2026-W47", matches, offer, alma)).isEqualTo(WEEK_GONE_BY);
            assertThat(in(WEEK_6, matches, offer, alma)).isNull();
            assertThat(in("2027-W07", matches, offer, alma)).isEqualTo(FULL);
            assertThat(in("2027-W08", matches, offer, alma)).isEqualTo(WEEK_NOT_OFFERED);
            assertThat(in("2027-W36", matches, offer, alma)).isEqualTo(WRONG_GRADE);
            assertThat(matches.best(alma, offer, APPLYING).week()).isEqualTo(IsoWeek.of(WEEK_6));
        }

        @Test
        void does_not_get_into_what_is_full_closed_over_or_for_classes() {
            var young = born("2010-01-01");
            assertThat(obstacle(given.with(introJob("2027-02-01"), Vacancy.NONE), young))
                    .isEqualTo(FULL);
            assertThat(obstacle(introJob("2027-02-01").in(OfferStatus.PAUSED), young))
                    .isEqualTo(CLOSED);
            assertThat(obstacle(introJob("2027-02-01").until(TODAY), young)).isNull();
            assertThat(obstacle(introJob("2027-02-01").until(TODAY.minusDays(1)), young))
                    .isEqualTo(DEADLINE_PASSED);
            assertThat(obstacle(visit(), young)).isEqualTo(CLASS_VISIT);
        }

        @Test
        void is_told_of_the_application_there_is() {
            var offer = given.with(introJob("2027-02-01"));
            assertThat(obstacle(offer, born("2010-01-01").applied(Map.of(offer, UUID.randomUUID()))))
                    .isEqualTo(ALREADY_APPLIED);
        }

        @Test
        void is_judged_in_the_week_of_the_birthday_itself() {
            // 37½ hours a week: for those under 15 a coordinator decides
            var offer = given.with(internship(List.of(8, 9), "16:00", WEEK_6, "2027-W21"));
            var turnsFifteenInMay = inGrade(8);
            var matches = given.matches();
            assertThat(matches.match(turnsFifteenInMay, offer, IsoWeek.of(WEEK_6), PLACING)
                            .find(APPROVAL_NEEDED))
                    .isPresent();
            assertThat(matches.match(turnsFifteenInMay, offer, IsoWeek.of("2027-W21"), PLACING)
                            .find(APPROVAL_NEEDED))
                    .isEmpty();
        }
    }

    @Nested
    class AGuardian {

        @ParameterizedTest(name = "born {0}, {1} named: {2}")
        @CsvSource(
                nullValues = "-",
                value = {
                    "2012-05-17, -, GUARDIAN_FIRST",
                    "2012-05-17, 1, GUARDIAN_FIRST",
                    "2012-05-17, 0, GUARDIAN_MISSING",
                    "2009-02-08, 0, -"
                })
        void is_asked_for_those_under_18_in_the_week(String born, Integer named, Obstacle expected) {
            var blocks = given.matches(internship(WEEK_6)).apply(pupil(born, 9).withGuardians(named), PLACING);
            assertThat(blocks.stream().map(Block::obstacle))
                    .isEqualTo(expected == null ? List.of() : List.of(expected));
            assertThat(blocks).allSatisfy(block -> assertThat(block.severity()).isEqualTo(BlockSeverity.NEEDS));
        }
    }

    @Nested
    class SomebodyWhoIsPlaced {

        @Test
        void has_one_place_a_week() {
            var busy = inGrade(8).placedIn(Set.of(IsoWeek.of(WEEK_6)));
            assertThat(weigh(internship(WEEK_6), busy, PLACING)).isEqualTo("ALREADY_PLACED BLOCKS");
            assertThat(weigh(internship(WEEK_6), busy, WISHING)).isEqualTo("ALREADY_PLACED REMARK");
            assertThat(weigh(internship("2027-W07"), busy, PLACING)).isEmpty();
        }

        @Test
        void has_thirteen_weeks_in_a_school_year_at_most() {
            assertThat(weigh(internship("2027-W20"), inGrade(8).placedIn(weeks("2026-W33", 12)), PLACING))
                    .isEmpty();
            assertThat(weigh(internship("2027-W20"), inGrade(8).placedIn(weeks("2026-W33", 13)), PLACING))
                    .isEqualTo("TOO_MANY_WEEKS BLOCKS");
            assertThat(weigh(internship("2027-W36"), inGrade(8).placedIn(weeks("2026-W33", 13)), PLACING))
                    .as("another school year")
                    .isEmpty();
        }

        @Test
        void goes_where_the_way_is_not_too_far_for_what_the_person_will_travel() {
            var hirtshals = internship(WEEK_6).at("9850");
            var alma = inGrade(8).livingIn("9800");
            assertThat(weigh(hirtshals, alma.travelling(10), PLACING)).isEqualTo("TOO_FAR REMARK");
            assertThat(weigh(hirtshals, alma.travelling(10), WISHING)).isEqualTo("TOO_FAR BLOCKS");
            assertThat(weigh(hirtshals, alma.travelling(25), WISHING)).isEmpty();
            assertThat(weigh(hirtshals, alma, WISHING)).as("any distance").isEmpty();
            assertThat(weigh(hirtshals, inGrade(8).travelling(1), WISHING))
                    .as("nobody knows where")
                    .isEmpty();
        }

        @Test
        void gets_seats_that_are_kept_for_the_own_school_or_district_and_others_from_the_day_of_release() {
            var forSchool = new Vacancy(0, List.of(new Vacancy.Kept(1, SCHOOL, null, TODAY.plusDays(1))));
            var forDistrict = new Vacancy(0, List.of(new Vacancy.Kept(1, null, DISTRICT, TODAY.plusDays(1))));
            var released = new Vacancy(0, List.of(new Vacancy.Kept(1, SCHOOL, null, TODAY)));
            var pupil = inGrade(8).atSchool(SCHOOL, DISTRICT);
            assertThat(obstacle(given.with(internship(WEEK_6), forSchool), pupil))
                    .isNull();
            assertThat(obstacle(given.with(internship(WEEK_6), forDistrict), pupil))
                    .isNull();
            assertThat(obstacle(
                            given.with(internship(WEEK_6), forSchool),
                            inGrade(8).atSchool(UUID.randomUUID(), DISTRICT)))
                    .isEqualTo(RESERVED);
            assertThat(obstacle(given.with(internship(WEEK_6), forDistrict), inGrade(8)))
                    .isEqualTo(RESERVED);
            assertThat(obstacle(given.with(internship(WEEK_6), released), inGrade(8)))
                    .isNull();
        }

        @Test
        void may_come_after_the_deadline_for_applications_and_where_an_application_waits() {
            var late = given.with(internship(WEEK_6).until(TODAY.minusDays(1)));
            var alma = inGrade(8).applied(Map.of(late, UUID.randomUUID()));
            assertThat(given.matches().best(alma, late, PLACING).isPossible()).isTrue();
            assertThat(given.matches().best(alma, late, APPLYING).isPossible()).isFalse();
        }
    }

    @Test
    void who_accepts_is_held_up_by_the_law_alone() {
        var offer = given.with(leisureJob(16, "15:00", "18:00").in(OfferStatus.CLOSED), Vacancy.NONE);
        var match = given.matches().match(pupil("2012-05-17", 8), offer, null, ACCEPTING);
        assertThat(match.blocks().stream().map(Block::obstacle)).containsExactly(NOT_ALLOWED);
    }

    @Test
    void four_hundred_pupils_and_three_hundred_offers_ask_the_law_a_few_times() {
        for (var at = 0; at < 300; at++) {
            given.with(internship(List.of(7, 8, 9), at % 2 == 0 ? "14:00" : "16:00", WEEK_6, "2027-W07"));
        }
        var year = IntStream.range(0, 400)
                .mapToObj(day -> pupil(LocalDate.of(2012, 1, 1).plusDays(day).toString(), 8)
                        .livingIn(day % 3 == 0 ? "9800" : "9850")
                        .travelling(10))
                .toList();
        var matches = given.matches();
        var weeks = Set.of(IsoWeek.of(WEEK_6), IsoWeek.of("2027-W07"));
        var possible =
                matches.all(year, weeks, PLACING).filter(Match::isPossible).count();

        assertThat(possible).isEqualTo(400 * 300 * 2);
        // two sorts of hours in two weeks, for those under 15 and those of 15, and each birthday of the week by itself
        assertThat(matches.judged()).isLessThanOrEqualTo(2 * 2 * (2 + 6));
    }

    private Obstacle obstacle(Fitting.Asked asked, Candidate who) {
        return obstacle(given.with(asked), who);
    }

    private Obstacle obstacle(UUID offer, Candidate who) {
        return given.matches()
                .best(who, offer, APPLYING)
                .obstacle()
                .map(Block::obstacle)
                .orElse(null);
    }

    private Match best(Fitting.Asked asked, Candidate who) {
        var offer = given.with(asked);
        return given.matches().best(who, offer, APPLYING);
    }

    private static Obstacle in(String week, Matches matches, UUID offer, Candidate who) {
        return matches.match(who, offer, IsoWeek.of(week), APPLYING)
                .obstacle()
                .map(Block::obstacle)
                .orElse(null);
    }

    /** What is said but for the guardian, with its weight. */
    private String weigh(Fitting.Asked asked, Candidate who, Purpose purpose) {
        return given.matches(asked).apply(who, purpose).stream()
                .filter(block -> block.obstacle() != GUARDIAN_FIRST)
                .map(block -> block.obstacle() + " " + block.severity())
                .collect(Collectors.joining(", "));
    }
}
