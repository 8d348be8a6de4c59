package dk.ungegarantien.offers;

import static dk.ungegarantien.offers.GivenOffers.published;
import static dk.ungegarantien.offers.Searching.eventually;
import static dk.ungegarantien.offers.Searching.search;
import static dk.ungegarantien.offers.Searching.take;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;

import com.fasterxml.jackson.databind.ObjectMapper;
import dk.ungegarantien.partners.GivenPartners;
import dk.ungegarantien.partners.GivenPartners.Firm;
import dk.ungegarantien.shared.Denmark;
import dk.ungegarantien.testing.As;
import dk.ungegarantien.testing.Tables;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is found, and that all of it is given, page by page. */
@QuarkusTest
class OfferSearchTest {

    private final As baker = As.aFirmsOwner();
    private Firm firm;

    @Inject
    ObjectMapper json;

    @BeforeEach
    void anActiveFirm() {
        firm = GivenPartners.anActivePartner(baker, "860");
    }

    @Nested
    class WhatCanBeFound {

        @Test
        void is_what_is_published_and_no_more() {
            var draft = GivenOffers.aDraftBy(baker, OfferBody.introJob());
            search(firm).body("total", is(0));
            GivenOffers.publish(baker, draft);
            search(firm).body("items.id", contains(draft.toString()), "total", is(1));
            GivenOffers.pause(baker, draft);
            search(firm).body("items", empty(), "total", is(0));
            GivenOffers.publish(baker, draft);
            search(firm).body("total", is(1));
            GivenOffers.close(baker, draft);
            search(firm).body("total", is(0));
        }

        @Test
        void ends_with_the_deadline() {
            var id = published(
                    baker,
                    OfferBody.introJob()
                            .with(
                                    "deadline",
                                    LocalDate.now(Denmark.ZONE).plusDays(1).toString()));
            search(firm, "limit", "5").body("total", is(1));
            Tables.texts("update offer set deadline = current_date - 2 where id = ? returning id::text", id);
            search(firm, "limit", "6").body("items", empty());
        }

        @Test
        void shows_what_the_firm_has_changed_at_once() {
            var id = published(baker, OfferBody.introJob());
            search(firm).body("items[0].title", is("Introjob på lageret"));
            GivenOffers.change(
                            baker,
                            id,
                            GivenOffers.own(baker, id).header("ETag"),
                            OfferBody.introJob().with("title", "Nyt navn"))
                    .then()
                    .statusCode(200);
            search(firm).body("items[0].title", is("Nyt navn"));
            search(firm, "q", "navn").body("total", is(1));
        }

        @Test
        void shows_what_others_have_changed_within_a_second() {
            var id = published(baker, OfferBody.introJob());
            search(firm).body("items[0].free", is(2));
            take(id, null);
            eventually(() -> search(firm).extract().<Integer>path("items[0].free") == 1);
        }

        @Test
        void is_written_as_the_contract_says_for_every_kind() throws Exception {
            published(
                    baker,
                    OfferBody.internship()
                            .with(
                                    "deadline",
                                    LocalDate.now(Denmark.ZONE).plusDays(9).toString()));
            published(baker, OfferBody.introJob());
            published(baker, OfferBody.leisureJob());
            published(baker, OfferBody.classVisit());
            var page = json.readValue(search(firm, "near", "9900").extract().asString(), OfferPage.class);
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
                        ? search(firm, "q", "introjob", "near", "9800", "sort", sort, "limit", "2")
                        : search(firm, "q", "introjob", "near", "9800", "sort", sort, "limit", "2", "cursor", cursor);
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
                            .with(
                                    "deadline",
                                    LocalDate.now(Denmark.ZONE).plusDays(30).toString()));
            var soon = published(
                    baker,
                    OfferBody.introJob()
                            .with(
                                    "deadline",
                                    LocalDate.now(Denmark.ZONE).plusDays(3).toString()));
            search(firm, "sort", "deadline")
                    .body("items.id", contains(soon.toString(), late.toString(), none.toString()));
        }

        @Test
        void do_not_go_on_from_another_order() {
            published(baker, OfferBody.introJob());
            published(baker, OfferBody.introJob());
            String next = search(firm, "sort", "newest", "limit", "1").extract().path("next");
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
}
