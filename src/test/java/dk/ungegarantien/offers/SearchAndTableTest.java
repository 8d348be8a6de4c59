package dk.ungegarantien.offers;

import static dk.ungegarantien.offers.GivenOffers.published;
import static dk.ungegarantien.offers.Searching.eventually;
import static dk.ungegarantien.offers.Searching.search;
import static dk.ungegarantien.offers.Searching.take;
import static org.assertj.core.api.Assertions.assertThat;

import dk.ungegarantien.partners.GivenPartners;
import dk.ungegarantien.partners.GivenPartners.Firm;
import dk.ungegarantien.shared.Denmark;
import dk.ungegarantien.shared.IsoWeek;
import dk.ungegarantien.shared.SchoolYearDates;
import dk.ungegarantien.testing.As;
import dk.ungegarantien.testing.Awaited;
import io.quarkus.arc.Arc;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The filters of the search for whom an offer is read the limits by which the table tells who fits. */
@QuarkusTest
class SearchAndTableTest {

    private static final LocalDate TODAY = LocalDate.now(Denmark.ZONE);

    private final As baker = As.aFirmsOwner();
    private Firm firm;

    @BeforeEach
    void anActiveFirm() {
        firm = GivenPartners.anActivePartner(baker, "860");
    }

    @Test
    void an_age_finds_the_jobs_whose_limits_of_age_let_it_in() {
        var jobs = Stream.of(
                        OfferBody.introJob(),
                        OfferBody.introJob().terms("minimumAge", 18).terms("maximumAge", 24),
                        OfferBody.leisureJob(),
                        OfferBody.leisureJob().terms("minimumAge", 16))
                .map(body -> published(baker, body))
                .toList();
        var matches = matches(jobs);
        var found = new TreeMap<Integer, Set<UUID>>();
        var fit = new TreeMap<Integer, Set<UUID>>();
        IntStream.of(12, 13, 15, 16, 17, 18, 24, 25, 29, 30).forEach(age -> {
            found.put(age, found("age", String.valueOf(age)));
            fit.put(age, jobs.stream().filter(job -> isOfAge(matches, job, age)).collect(Collectors.toSet()));
        });
        assertThat(found).isEqualTo(fit);
        assertThat(fit.get(12)).isEmpty();
        assertThat(fit.get(18)).hasSize(4);
    }

    @Test
    void pupils_find_the_internships_of_their_grade_whatever_their_usual_age() {
        var internships = Stream.of(List.of(7), List.of(8, 9), List.of(10))
                .map(grades -> published(baker, OfferBody.internship().terms("grades", grades)))
                .toList();
        var matches = matches(internships);
        for (var grade = 7; grade <= 10; grade++) {
            for (var age = grade + 6; age <= grade + 8; age++) {
                var born = TODAY.minusYears(age).minusDays(1);
                var pupil = Candidate.pupil(
                        UUID.randomUUID(),
                        born,
                        grade,
                        SchoolYearDates.yearOf(OfferBody.aWeekAhead().monday()));
                var fit = internships.stream()
                        .filter(offer ->
                                matches.best(pupil, offer, Purpose.APPLYING).isPossible())
                        .toList();
                assertThat(fit).isNotEmpty();
                assertThat(found("age", String.valueOf(age))).containsAll(fit);
            }
        }
    }

    @Test
    void a_week_finds_what_has_a_seat_in_it() {
        var week = OfferBody.aWeekAhead();
        var offer = GivenOffers.anInternshipBy(baker, week, 1);
        assertThat(found("week", week.toString())).containsExactly(offer);
        assertThat(isFull(offer, week)).isFalse();

        take(offer, week);
        eventually(() -> found("week", week.toString()).isEmpty());
        assertThat(isFull(offer, week)).isTrue();
    }

    @Test
    void what_is_not_open_is_neither_found_nor_fits() {
        var offer = GivenOffers.anIntroJobBy(baker);
        GivenOffers.pause(baker, offer).then().statusCode(200);
        eventually(() -> found().isEmpty());
        assertThat(matches(List.of(offer))
                        .best(person(20, TODAY), offer, Purpose.APPLYING)
                        .find(Obstacle.CLOSED))
                .isPresent();
    }

    private Set<UUID> found(String... filters) {
        return new HashSet<>(search(firm, filters).extract().jsonPath().getList("items.id", UUID.class));
    }

    /** Whoever is that old on the first day of work. */
    private static boolean isOfAge(Matches matches, UUID job, int age) {
        var blocks = matches.best(person(age, firstDay(matches, job)), job, Purpose.APPLYING);
        return blocks.find(Obstacle.TOO_YOUNG).isEmpty()
                && blocks.find(Obstacle.TOO_OLD).isEmpty();
    }

    private static LocalDate firstDay(Matches matches, UUID job) {
        return matches.offer(job).firstDay(null, TODAY);
    }

    private static Candidate person(int age, LocalDate on) {
        return Candidate.pupil(UUID.randomUUID(), on.minusYears(age), 9, SchoolYearDates.yearOf(TODAY));
    }

    private static boolean isFull(UUID offer, IsoWeek week) {
        return matches(List.of(offer))
                .match(person(15, TODAY), offer, week, Purpose.APPLYING)
                .find(Obstacle.FULL)
                .isPresent();
    }

    private static Matches matches(List<UUID> ids) {
        var offers = Arc.container().instance(Offers.class).get();
        var fit = Arc.container().instance(Fit.class).get();
        return Awaited.done(
                () -> Panache.withTransaction(() -> offers.summaries(ids).chain(found -> fit.among(found.values()))));
    }
}
