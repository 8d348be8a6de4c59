package dk.ungegarantien.offers;

import static dk.ungegarantien.offers.GivenOffers.published;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.ObjectMapper;
import dk.ungegarantien.partners.GivenPartners;
import dk.ungegarantien.partners.GivenPartners.Firm;
import dk.ungegarantien.shared.IsoWeek;
import dk.ungegarantien.testing.As;
import dk.ungegarantien.testing.Tables;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every test has a firm of its own and searches among its offers only, beside whatever other tests have published. */
@QuarkusTest
class OfferSearchTest {

    private final As baker = As.aFirmsOwner();
    private Firm firm;

    @Inject
    Seats seats;

    @Inject
    ObjectMapper json;

    @BeforeEach
    void anActiveFirm() {
        firm = GivenPartners.anActivePartner(baker, "860");
    }

    @Nested
    class Words {

        @ParameterizedTest(name = "\"{0}\" finds \"{1}\"")
        @CsvSource({
            "murerne, Hjælp en murer",
            "hestene, Pas en hest",
            "praktikker, Praktik på værftet",
            "maaler, Vi måler op",
            "måler, Vi måler op",
            "koereskole, Hjælp på køreskolen",
            "køreskoler, Hjælp på køreskolen",
            "AEBLER, Pluk æbler",
            "café, Hjælp i cafeen",
            "snedk, Snedker søges",
            "'job på lageret', Job i lageret",
            "'lager!!! (nord)', Lager Nord"
        })
        void are_found_in_other_forms_and_spellings(String asked, String title) {
            var id = published(baker, OfferBody.introJob().with("title", title).with("trade", "IT"));
            published(
                    baker,
                    OfferBody.introJob().with("title", "Noget ganske andet").with("trade", "IT"));
            search("q", asked).body("items.id", contains(id.toString()), "correctedQuery", nullValue());
        }

        @ParameterizedTest(name = "\"{0}\" is read as \"{1}\"")
        @CsvSource({
            "pratkik, praktik",
            "blikkenslgaer, blikkenslager",
            "elektirker, elektriker",
            "elektriker hjoring, elektriker hjørring",
            "bibliotkear, bibliotekar"
        })
        void that_are_mistyped_are_read_as_the_nearest_that_is_known(String asked, String meant) {
            var id = published(
                    baker, OfferBody.introJob().with("title", "Praktik hos blikkenslager, elektriker og bibliotekar"));
            search("q", asked).body("items.id", contains(id.toString()), "correctedQuery", is(meant));
        }

        @Test
        void all_must_be_there() {
            published(baker, OfferBody.introJob().with("title", "Murer i byen"));
            search("q", "murer orgelbygning").body("items", empty(), "total", is(0));
        }

        @Test
        void in_the_title_count_more_than_in_the_name_of_the_firm_and_those_more_than_in_the_text() {
            var text = published(
                    baker,
                    OfferBody.introJob()
                            .with("title", "Et job")
                            .with("text", "Hos os møder du en blikkenslager.")
                            .with("trade", "RETAIL"));
            var head = published(
                    baker, OfferBody.introJob().with("title", "Et job mere").with("trade", "ELECTRICITY_PLUMBING"));
            var title = published(
                    baker,
                    OfferBody.introJob().with("title", "Vær med hos en vvs").with("trade", "RETAIL"));
            published(baker, OfferBody.introJob().with("title", "Intet").with("trade", "RETAIL"));
            search("q", "blikkenslager").body("items.id", contains(text.toString()));
            search("q", "vvs").body("items.id", contains(title.toString(), head.toString()));
        }

        @Test
        void of_the_firm_and_the_town_are_found_too() {
            var id = published(baker, OfferBody.introJob().with("postalCode", "9850"));
            search("q", "hirtshals").body("items.id", contains(id.toString()));
            search("q", "bageriet " + firm.cvr()).body("items.id", contains(id.toString()));
        }

        @Test
        void that_only_fill_are_no_matter() {
            published(baker, OfferBody.introJob());
            search("q", "og").body("total", is(1));
            search("q", "'; drop table offer; --").body("total", is(0));
        }
    }

    @Nested
    class Filters {

        @Test
        void repeated_mean_or_and_different_ones_mean_and() {
            var internship = published(baker, OfferBody.internship());
            var job = published(baker, OfferBody.introJob());
            var leisure = published(baker, OfferBody.leisureJob().with("trade", "RETAIL"));
            search("kind", "INTERNSHIP", "kind", "INTRO_JOB")
                    .body("items.id", containsInAnyOrder(internship.toString(), job.toString()), "total", is(2));
            search("kind", "LEISURE_JOB", "trade", "FOOD_PRODUCTION").body("items", empty());
            search("kind", "LEISURE_JOB", "trade", "RETAIL", "trade", "IT")
                    .body("items.id", contains(leisure.toString()));
            search("interest", "SHOP", "municipality", "860").body("total", is(3));
            search("municipality", "326").body("total", is(0));
        }

        @Test
        void count_for_each_value_what_choosing_it_would_find() {
            published(baker, OfferBody.internship().with("interests", List.of("FOOD", "SHOP")));
            published(
                    baker,
                    OfferBody.introJob().with("interests", List.of("SHOP")).with("trade", "RETAIL"));
            published(
                    baker,
                    OfferBody.introJob().with("interests", List.of("SPORT")).with("trade", "RETAIL"));
            search().body(
                            "total", is(3),
                            "facets.kind.find { it.value == 'INTRO_JOB' }.count", is(2),
                            "facets.kind.find { it.value == 'INTERNSHIP' }.count", is(1),
                            "facets.trade.find { it.value == 'RETAIL' }.count", is(2),
                            "facets.municipality.value", is(List.of("860")),
                            "facets.interest.find { it.value == 'SHOP' }.count", is(2),
                            "facets.interest.find { it.value == 'SPORT' }.count", is(1));
            search("kind", "INTERNSHIP")
                    .body(
                            "total", is(1),
                            "facets.kind.find { it.value == 'INTRO_JOB' }.count", is(2),
                            "facets.trade.value", is(List.of("FOOD_PRODUCTION")),
                            "facets.interest.value", containsInAnyOrder("FOOD", "SHOP"));
            search("kind", "INTRO_JOB", "interest", "SPORT")
                    .body(
                            "total", is(1),
                            "facets.interest.value", containsInAnyOrder("SHOP", "SPORT"),
                            "facets.kind.value", is(List.of("INTRO_JOB")));
            search(
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
            var job = published(
                    baker, OfferBody.introJob().terms("minimumAge", 18).terms("maximumAge", 24));
            var leisure = published(baker, OfferBody.leisureJob());
            var internship = published(baker, OfferBody.internship());
            search("age", "13").body("items.id", contains(leisure.toString()));
            search("age", "15").body("items.id", containsInAnyOrder(leisure.toString(), internship.toString()));
            search("age", "24").body("items.id", containsInAnyOrder(leisure.toString(), job.toString()));
            search("age", "40").body("items", empty());
        }

        @Test
        void by_week_find_only_weeks_with_a_free_seat() {
            var week = OfferBody.aWeekAhead();
            var id = published(
                    baker,
                    OfferBody.internship().terms("weeks", null).week(week, 1).week(week.plus(1), 1));
            search("week", week.toString())
                    .body(
                            "items.id",
                            contains(id.toString()),
                            "items[0].weeks",
                            is(List.of(week.toString(), week.plus(1).toString())));
            take(id, week);
            eventually(() -> search("week", week.toString()).extract().<Integer>path("total") == 0);
            eventually(() -> search("week", week.plus(1).toString()).extract().<Integer>path("items[0].free") == 1);
            search("week", week.toString(), "week", week.plus(1).toString())
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

    @Nested
    class Distance {

        private UUID hirtshals;
        private UUID hjørring;
        private UUID frederikshavn;

        @BeforeEach
        void threeTowns() {
            hirtshals = published(baker, OfferBody.introJob().with("postalCode", "9850"));
            frederikshavn = published(baker, OfferBody.introJob().with("postalCode", "9900"));
            hjørring = published(baker, OfferBody.introJob().with("postalCode", "9800"));
        }

        @Test
        void puts_the_nearest_first_and_says_how_far_it_is() {
            search("near", "9800")
                    .body(
                            "items.id",
                            contains(hjørring.toString(), hirtshals.toString(), frederikshavn.toString()),
                            "items[0].distanceKm",
                            is(0.0f),
                            "items[1].distanceKm",
                            greaterThan(5f));
            As.nobody().get("/api/v1/offers/{id}?near=9800", hjørring).then().body("distanceKm", is(0.0f));
        }

        @Test
        void within_leaves_out_what_is_farther_away() {
            search("near", "9800", "within", "20", "sort", "newest")
                    .body("items.id", contains(hjørring.toString(), hirtshals.toString()), "total", is(2));
        }

        @Test
        void on_the_map_counts_the_offers_of_each_place() {
            published(baker, OfferBody.leisureJob().with("postalCode", "9850"));
            As.nobody()
                    .queryParam("partner", firm.id())
                    .get("/api/v1/offers/places")
                    .then()
                    .statusCode(200)
                    .body(
                            "find { it.postalCode == '9850' }.count", is(2),
                            "find { it.postalCode == '9850' }.town", is("Hirtshals"),
                            "postalCode", containsInAnyOrder("9800", "9850", "9900"));
        }
    }

    @Nested
    class Pages {

        @ParameterizedTest
        @ValueSource(strings = {"newest", "relevance", "distance", "deadline"})
        void give_each_offer_exactly_once_even_where_everything_ties(String sort) {
            var all = new ArrayList<String>();
            for (var at = 0; at < 7; at++) {
                all.add(published(baker, OfferBody.introJob()).toString());
            }
            Tables.texts(
                    "update offer set published_at = ? where partner_id = ? returning id::text",
                    java.sql.Timestamp.from(Instant.parse("2026-11-01T08:00:00.123456Z")),
                    firm.id());
            var seen = new ArrayList<String>();
            String cursor = null;
            do {
                var page = cursor == null
                        ? search("q", "introjob", "near", "9800", "sort", sort, "limit", "2")
                        : search("q", "introjob", "near", "9800", "sort", sort, "limit", "2", "cursor", cursor);
                page.body("total", is(7));
                seen.addAll(page.extract().<List<String>>path("items.id"));
                cursor = page.extract().path("next");
            } while (cursor != null);
            assertThat(seen).containsExactlyInAnyOrderElementsOf(all).doesNotHaveDuplicates();
        }

        @Test
        void by_deadline_begin_with_what_ends_first() {
            var none = published(baker, OfferBody.introJob());
            var late = published(
                    baker,
                    OfferBody.introJob()
                            .with("deadline", LocalDate.now().plusDays(30).toString()));
            var soon = published(
                    baker,
                    OfferBody.introJob()
                            .with("deadline", LocalDate.now().plusDays(3).toString()));
            search("sort", "deadline").body("items.id", contains(soon.toString(), late.toString(), none.toString()));
        }

        @Test
        void do_not_go_on_from_another_order() {
            published(baker, OfferBody.introJob());
            published(baker, OfferBody.introJob());
            String next = search("sort", "newest", "limit", "1").extract().path("next");
            As.nobody()
                    .queryParam("partner", firm.id())
                    .queryParam("sort", "deadline")
                    .queryParam("cursor", next)
                    .get("/api/v1/offers")
                    .then()
                    .statusCode(400)
                    .body("violations.field", hasItem("cursor"));
        }
    }

    @Nested
    class WhatCanBeFound {

        @Test
        void is_what_is_published_and_no_more() {
            var draft = GivenOffers.aDraftBy(baker, OfferBody.introJob());
            search().body("total", is(0));
            GivenOffers.publish(baker, draft);
            search().body("items.id", contains(draft.toString()), "total", is(1));
            GivenOffers.pause(baker, draft);
            search().body("items", empty(), "total", is(0));
            GivenOffers.publish(baker, draft);
            search().body("total", is(1));
            GivenOffers.close(baker, draft);
            search().body("total", is(0));
        }

        @Test
        void ends_with_the_deadline() {
            var id = published(
                    baker,
                    OfferBody.introJob()
                            .with("deadline", LocalDate.now().plusDays(1).toString()));
            search("limit", "5").body("total", is(1));
            Tables.texts("update offer set deadline = current_date - 2 where id = ? returning id::text", id);
            search("limit", "6").body("items", empty());
        }

        @Test
        void shows_what_the_firm_has_changed_at_once() {
            var id = published(baker, OfferBody.introJob());
            search().body("items[0].title", is("Introjob på lageret"));
            GivenOffers.change(
                            baker,
                            id,
                            GivenOffers.own(baker, id).header("ETag"),
                            OfferBody.introJob().with("title", "Nyt navn"))
                    .then()
                    .statusCode(200);
            search().body("items[0].title", is("Nyt navn"));
            search("q", "navn").body("total", is(1));
        }

        @Test
        void shows_what_others_have_changed_within_a_second() {
            var id = published(baker, OfferBody.introJob());
            search().body("items[0].free", is(2));
            take(id, null);
            eventually(() -> search().extract().<Integer>path("items[0].free") == 1);
        }

        @Test
        void is_written_as_the_contract_says_for_every_kind() throws Exception {
            published(
                    baker,
                    OfferBody.internship()
                            .with("deadline", LocalDate.now().plusDays(9).toString()));
            published(baker, OfferBody.introJob());
            published(baker, OfferBody.leisureJob());
            published(baker, OfferBody.classVisit());
            var page = json.readValue(search("near", "9900").extract().asString(), OfferPage.class);
            assertThat(page.items()).hasSize(4).allSatisfy(card -> {
                assertThat(card.title()).isNotBlank();
                assertThat(card.town()).isEqualTo("Hjørring");
                assertThat(card.distanceKm()).isPositive();
                assertThat(card.partner().name()).isEqualTo(firm.name());
                assertThat(card.publishedAt()).isNotNull();
                assertThat(card.free()).isPositive();
            });
        }

        @Test
        void is_sent_compressed_to_who_reads_that() {
            published(baker, OfferBody.introJob());
            var answer = As.nobody()
                    .header("Accept-Encoding", "gzip")
                    .queryParam("partner", firm.id())
                    .get("/api/v1/offers");
            answer.then()
                    .header("Content-Encoding", "gzip")
                    .header("Vary", is("Accept-Encoding"))
                    .body("total", is(1));
        }
    }

    private ValidatableResponse search(String... filters) {
        var call = As.nobody().queryParam("partner", firm.id());
        for (var at = 0; at < filters.length; at += 2) {
            call.queryParam(filters[at], filters[at + 1]);
        }
        return call.get("/api/v1/offers").then().statusCode(200);
    }

    private void take(UUID offer, IsoWeek week) {
        try {
            VertxContextSupport.subscribeAndAwait(
                    () -> Panache.withTransaction(() -> seats.take(offer, week, UUID.randomUUID())));
        } catch (Throwable refused) {
            throw new IllegalStateException(refused);
        }
    }

    /** Within the second that is promised, and a little for a slow machine. */
    private static void eventually(BooleanSupplier holds) {
        var until = Instant.now().plus(Duration.ofSeconds(3));
        while (!holds.getAsBoolean()) {
            assertThat(Instant.now()).isBefore(until);
            LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
        }
    }
}
