package dk.ungegarantien.offers;

import static dk.ungegarantien.offers.GivenOffers.published;
import static dk.ungegarantien.offers.Searching.eventually;
import static dk.ungegarantien.offers.Searching.search;
import static dk.ungegarantien.offers.Searching.take;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import dk.ungegarantien.partners.GivenPartners;
import dk.ungegarantien.partners.GivenPartners.Firm;
import dk.ungegarantien.testing.As;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The filters of a search. */
@QuarkusTest
class OfferSearchFiltersTest {

    private final As baker = As.aFirmsOwner();
    private Firm firm;

    @BeforeEach
    void anActiveFirm() {
        firm = GivenPartners.anActivePartner(baker, "860");
    }

    @Test
    void repeated_mean_or_and_different_ones_mean_and() {
        var internship = published(baker, OfferBody.internship());
        var job = published(baker, OfferBody.introJob());
        var leisure = published(baker, OfferBody.leisureJob().with("trade", "RETAIL"));
        search(firm, "kind", "INTERNSHIP", "kind", "INTRO_JOB")
                .body("items.id", containsInAnyOrder(internship.toString(), job.toString()), "total", is(2));
        search(firm, "kind", "LEISURE_JOB", "trade", "FOOD_PRODUCTION").body("items", empty());
        search(firm, "kind", "LEISURE_JOB", "trade", "RETAIL", "trade", "IT")
                .body("items.id", contains(leisure.toString()));
        search(firm, "interest", "SHOP", "municipality", "860").body("total", is(3));
        search(firm, "municipality", "326").body("total", is(0));
    }

    @Test
    void count_for_each_value_what_choosing_it_would_find() {
        published(baker, OfferBody.internship().with("interests", List.of("FOOD", "SHOP")));
        published(baker, OfferBody.introJob().with("interests", List.of("SHOP")).with("trade", "RETAIL"));
        published(
                baker, OfferBody.introJob().with("interests", List.of("SPORT")).with("trade", "RETAIL"));
        search(firm)
                .body(
                        "total", is(3),
                        "facets.kind.find { it.value == 'INTRO_JOB' }.count", is(2),
                        "facets.kind.find { it.value == 'INTERNSHIP' }.count", is(1),
                        "facets.trade.find { it.value == 'RETAIL' }.count", is(2),
                        "facets.municipality.value", is(List.of("860")),
                        "facets.interest.find { it.value == 'SHOP' }.count", is(2),
                        "facets.interest.find { it.value == 'SPORT' }.count", is(1));
        search(firm, "kind", "INTERNSHIP")
                .body(
                        "total", is(1),
                        "facets.kind.find { it.value == 'INTRO_JOB' }.count", is(2),
                        "facets.trade.value", is(List.of("FOOD_PRODUCTION")),
                        "facets.interest.value", containsInAnyOrder("FOOD", "SHOP"));
        search(firm, "kind", "INTRO_JOB", "interest", "SPORT")
                .body(
                        "total", is(1),
                        "facets.interest.value", containsInAnyOrder("SHOP", "SPORT"),
                        "facets.kind.value", is(List.of("INTRO_JOB")));
        search(
                        firm,
                        "kind",
                        "INTRO_JOB",
                        "interest",
                        "SPORT",
                        "trade",
                        "RETAIL",
                        "municipality",
                        "860",
                        "q",
                        "introjob",
                        "near",
                        "9800",
                        "within",
                        "20")
                .body("total", is(1), "facets.trade.find { it.value == 'RETAIL' }.count", is(1));
    }

    @Test
    void by_age_find_what_suits_it() {
        var job = published(baker, OfferBody.introJob().terms("minimumAge", 18).terms("maximumAge", 24));
        var leisure = published(baker, OfferBody.leisureJob());
        var internship = published(baker, OfferBody.internship());
        search(firm, "age", "13").body("items.id", contains(leisure.toString()));
        search(firm, "age", "15").body("items.id", containsInAnyOrder(leisure.toString(), internship.toString()));
        search(firm, "age", "24").body("items.id", containsInAnyOrder(leisure.toString(), job.toString()));
        search(firm, "age", "40").body("items", empty());
    }

    @Test
    void by_week_find_only_weeks_with_a_free_seat() {
        var week = OfferBody.aWeekAhead();
        var id = published(
                baker, OfferBody.internship().terms("weeks", null).week(week, 1).week(week.plus(1), 1));
        search(firm, "week", week.toString())
                .body(
                        "items.id",
                        contains(id.toString()),
                        "items[0].weeks",
                        is(List.of(week.toString(), week.plus(1).toString())));
        take(id, week);
        eventually(() -> search(firm, "week", week.toString()).extract().<Integer>path("total") == 0);
        eventually(() -> search(firm, "week", week.plus(1).toString()).extract().<Integer>path("items[0].free") == 1);
        search(firm, "week", week.toString(), "week", week.plus(1).toString())
                .body("items[0].weeks", is(List.of(week.plus(1).toString())));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "kind=MAGIC",
                "municipality=Hjørring",
                "trade=x",
                "interest=x",
                "week=2027-W54",
                "age=old",
                "age=-1",
                "near=9999",
                "near=9800&within=0",
                "within=10",
                "partner=1",
                "sort=magic",
                "sort=distance",
                "limit=0",
                "limit=101",
                "cursor=nonsense"
            })
    void that_cannot_be_read_are_told_at_their_field(String query) {
        As.nobody()
                .get("/api/v1/offers?" + query)
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("violations.size()", greaterThan(0), "violations[0].message", not(is("")));
    }
}
