package dk.ungegarantien.offers;

import static dk.ungegarantien.offers.GivenOffers.aDraftBy;
import static dk.ungegarantien.offers.GivenOffers.change;
import static dk.ungegarantien.offers.GivenOffers.close;
import static dk.ungegarantien.offers.GivenOffers.draft;
import static dk.ungegarantien.offers.GivenOffers.own;
import static dk.ungegarantien.offers.GivenOffers.pause;
import static dk.ungegarantien.offers.GivenOffers.publish;
import static dk.ungegarantien.offers.GivenOffers.published;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import dk.ungegarantien.partners.GivenPartners;
import dk.ungegarantien.shared.IsoWeek;
import dk.ungegarantien.testing.As;
import dk.ungegarantien.testing.GivenSettings;
import dk.ungegarantien.testing.Tables;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class OfferLifeTest {

    private final As baker = As.aFirmsOwner();

    static Stream<Supplier<OfferBody>> everyKind() {
        return Stream.of(OfferBody::internship, OfferBody::introJob, OfferBody::leisureJob, OfferBody::classVisit);
    }

    @Nested
    class AFirm {

        @BeforeEach
        void isActive() {
            GivenPartners.anActivePartner(baker, "860");
        }

        @ParameterizedTest
        @MethodSource("dk.ungegarantien.offers.OfferLifeTest#everyKind")
        void takes_an_offer_of_each_kind_from_draft_to_its_end(Supplier<OfferBody> kind) {
            var body = kind.get();
            var id = aDraftBy(baker, body);
            As.nobody().get("/api/v1/offers/{id}", id).then().statusCode(404);

            publish(baker, id).then().statusCode(200).body("status", is("PUBLISHED"), "publishedAt", notNullValue());
            As.nobody()
                    .get("/api/v1/offers/{id}", id)
                    .then()
                    .statusCode(200)
                    .body(
                            "title", is(body.json().get("title")),
                            "kind", is(((Map<?, ?>) body.json().get("terms")).get("kind")),
                            "terms.kind", is(((Map<?, ?>) body.json().get("terms")).get("kind")),
                            "town", is("Hjørring"),
                            "municipality", is("860"),
                            "free", greaterThanOrEqualTo(1),
                            "partner.name", startsWith("Bageriet"),
                            "contact.name", is("Bodil Bager"));

            pause(baker, id).then().statusCode(200).body("status", is("PAUSED"));
            As.nobody().get("/api/v1/offers/{id}", id).then().statusCode(200).body("status", is("PAUSED"));
            publish(baker, id).then().statusCode(200).body("status", is("PUBLISHED"));
            close(baker, id).then().statusCode(200).body("status", is("CLOSED"));
            close(baker, id).then().statusCode(200);
            publish(baker, id).then().statusCode(409).body("type", containsString("offer-state"));
            As.nobody().get("/api/v1/offers/{id}", id).then().statusCode(200).body("status", is("CLOSED"));
        }

        @Test
        void saves_a_draft_with_little_more_than_a_title() {
            baker.calls()
                    .body(Map.of("title", "Måske noget i uge 6", "terms", Map.of("kind", "INTERNSHIP")))
                    .post("/api/v1/offers")
                    .then()
                    .statusCode(201)
                    .header("ETag", is("\"0\""))
                    .body("status", is("DRAFT"), "text", nullValue(), "terms.weeks", hasSize(0));
        }

        @Test
        void is_told_everything_that_is_missing_before_the_public_may_see_it() {
            String id = baker.calls()
                    .body(Map.of("title", "Uge 6", "terms", Map.of("kind", "INTERNSHIP")))
                    .post("/api/v1/offers")
                    .then()
                    .extract()
                    .path("id");
            publish(baker, UUID.fromString(id))
                    .then()
                    .statusCode(400)
                    .body(
                            "violations.field",
                            hasItems(
                                    "text",
                                    "trade",
                                    "interests",
                                    "postalCode",
                                    "street",
                                    "contact",
                                    "terms.weeks",
                                    "terms.grades",
                                    "terms.tasks",
                                    "terms.machines"),
                            "violations.message",
                            everyItem(not(containsString("offer-needs"))));
        }

        @Test
        void tells_the_public_how_many_places_each_week_has() {
            var ahead = OfferBody.aWeekAhead();
            var id = published(baker, OfferBody.internship().week(ahead.plus(1), 2));
            As.nobody()
                    .get("/api/v1/offers/{id}", id)
                    .then()
                    .body(
                            "free", is(5),
                            "freeByWeek.week",
                                    is(List.of(ahead.toString(), ahead.plus(1).toString())),
                            "freeByWeek.free", is(List.of(3, 2)));
        }

        @Test
        void shows_its_mail_address_only_where_there_is_nothing_to_apply_for() {
            var job = GivenOffers.anIntroJobBy(baker);
            var visit = GivenOffers.aClassVisitBy(baker);
            As.nobody().get("/api/v1/offers/{id}", job).then().body("contact.email", nullValue());
            As.nobody().get("/api/v1/offers/{id}", visit).then().body("contact.email", is("bodil@bageriet.example"));
            own(baker, job).then().body("contact.email", is("bodil@bageriet.example"));
        }

        @Test
        void changes_what_is_public_without_leaving_it_incomplete() {
            var id = GivenOffers.anIntroJobBy(baker);
            var etag = own(baker, id).header("ETag");
            change(baker, id, etag, OfferBody.introJob().with("text", " "))
                    .then()
                    .statusCode(400)
                    .body("violations.field", hasItem("text"));
            change(baker, id, etag, OfferBody.introJob().terms("positions", 5))
                    .then()
                    .statusCode(200)
                    .body("free", is(5));
            change(baker, id, own(baker, id).header("ETag"), OfferBody.leisureJob())
                    .then()
                    .statusCode(400)
                    .body("violations.field", hasItem("terms.kind"));
        }

        @Test
        void sees_its_own_change_at_once() {
            var id = GivenOffers.anIntroJobBy(baker);
            change(
                            baker,
                            id,
                            own(baker, id).header("ETag"),
                            OfferBody.introJob().with("title", "Ny overskrift"))
                    .then()
                    .statusCode(200);
            own(baker, id).then().body("title", is("Ny overskrift"));
        }

        @Test
        void cannot_change_what_is_closed() {
            var id = GivenOffers.anIntroJobBy(baker);
            close(baker, id);
            change(baker, id, own(baker, id).header("ETag"), OfferBody.introJob())
                    .then()
                    .statusCode(409)
                    .body("type", containsString("offer-fixed"));
        }

        @Test
        void copies_an_offer_as_a_new_draft() {
            var id = GivenOffers.anInternshipBy(baker);
            baker.calls()
                    .post("/api/v1/offers/{id}/copy", id)
                    .then()
                    .statusCode(201)
                    .body(
                            "status", is("DRAFT"),
                            "id", not(is(id.toString())),
                            "title", is("Erhvervspraktik i bageriet"),
                            "terms.weeks[0].seats", is(3),
                            "publishedAt", nullValue());
        }

        @Test
        void lists_its_offers_with_their_places_and_how_many_are_in_each_state() {
            GivenOffers.anInternshipBy(baker);
            pause(baker, GivenOffers.anIntroJobBy(baker));
            aDraftBy(baker, OfferBody.leisureJob());
            baker.calls()
                    .get("/api/v1/me/partner/offers")
                    .then()
                    .statusCode(200)
                    .body(
                            "total", is(3),
                            "items.kind", is(List.of("LEISURE_JOB", "INTRO_JOB", "INTERNSHIP")),
                            "items.seats", is(List.of(1, 2, 3)),
                            "items.taken", is(List.of(0, 0, 0)),
                            "counts.find { it.status == 'PAUSED' }.count", is(1));
            baker.calls()
                    .get("/api/v1/me/partner/offers?status=DRAFT")
                    .then()
                    .body("total", is(1), "items.status", is(List.of("DRAFT")), "counts", hasSize(3));
            String next = baker.calls()
                    .get("/api/v1/me/partner/offers?limit=2")
                    .then()
                    .body("items", hasSize(2))
                    .extract()
                    .path("next");
            baker.calls()
                    .get("/api/v1/me/partner/offers?limit=2&cursor=" + next)
                    .then()
                    .body("items.kind", is(List.of("INTERNSHIP")), "next", nullValue());
        }

        @Test
        void is_recorded_with_every_step_and_told_of_the_publication() {
            var id = GivenOffers.anIntroJobBy(baker);
            pause(baker, id);
            assertThat(Tables.texts(
                            "select from_state || '>' || to_state from state_change where subject_id = ? and from_state is not null order by id",
                            id))
                    .containsExactly("DRAFT>PUBLISHED", "PUBLISHED>PAUSED");
            assertThat(Tables.texts(
                            "select payload->'recipient'->>'email' from outbox where type = 'OfferPublished' and payload->>'offer' = ?",
                            id.toString()))
                    .containsExactly(baker.email());
        }
    }

    @Nested
    class TwoPeopleOfOneFirm {

        @BeforeEach
        void isActive() {
            GivenPartners.anActivePartner(baker, "860");
        }

        @Test
        void never_overwrite_each_other_silently() {
            var id = aDraftBy(baker, OfferBody.introJob());
            var etag = own(baker, id).header("ETag");
            change(baker, id, etag, OfferBody.introJob().with("title", "Den ene"))
                    .then()
                    .statusCode(200)
                    .header("ETag", not(is(etag)));
            change(baker, id, etag, OfferBody.introJob().with("title", "Den anden"))
                    .then()
                    .statusCode(412);
            baker.calls()
                    .body(OfferBody.introJob().json())
                    .put("/api/v1/offers/{id}", id)
                    .then()
                    .statusCode(428);
            own(baker, id).then().body("title", is("Den ene"));
        }

        @Test
        void who_save_in_the_same_moment_save_once() throws Exception {
            var id = aDraftBy(baker, OfferBody.introJob());
            var etag = own(baker, id).header("ETag");
            List<Callable<Integer>> both = IntStream.range(0, 8)
                    .<Callable<Integer>>mapToObj(at ->
                            () -> change(baker, id, etag, OfferBody.introJob().with("title", "Nummer " + at))
                                    .statusCode())
                    .toList();
            var threads = Executors.newFixedThreadPool(8);
            try {
                var answers = threads.invokeAll(both).stream()
                        .map(answer -> {
                            try {
                                return answer.get();
                            } catch (Exception e) {
                                throw new IllegalStateException(e);
                            }
                        })
                        .toList();
                assertThat(answers).containsOnlyOnce(200).allMatch(status -> status == 200 || status == 412);
            } finally {
                threads.shutdown();
            }
        }
    }

    @Nested
    class AFirmWithoutAPledgeInForce {

        @Test
        void drafts_but_does_not_speak_to_the_public_yet() {
            GivenPartners.aRegisteredPartner(baker, "860");
            var id = aDraftBy(baker, OfferBody.introJob());
            publish(baker, id).then().statusCode(409).body("type", containsString("partner-not-active"));
        }
    }

    @Nested
    class SomebodyElse {

        private final As smith = As.aFirmsOwner();

        @Test
        void does_not_find_anothers_offer_to_change() {
            GivenPartners.anActivePartner(baker, "860");
            GivenPartners.anActivePartner(smith, "860");
            var id = GivenOffers.anIntroJobBy(baker);
            own(smith, id).then().statusCode(404);
            change(smith, id, "\"1\"", OfferBody.introJob()).then().statusCode(404);
            for (var step : List.of("publication", "pause", "closure", "copy")) {
                smith.calls().post("/api/v1/offers/{id}/" + step, id).then().statusCode(404);
            }
        }

        @Test
        void without_a_firm_is_told_to_register_one() {
            draft(As.aFirmsOwner(), OfferBody.introJob())
                    .then()
                    .statusCode(409)
                    .body("type", containsString("no-firm"));
        }

        @Test
        void who_is_nobody_must_log_in() {
            As.nobody()
                    .body(OfferBody.introJob().json())
                    .post("/api/v1/offers")
                    .then()
                    .statusCode(401);
        }

        @Test
        void of_the_public_gets_no_draft() {
            GivenPartners.anActivePartner(baker, "860");
            var id = aDraftBy(baker, OfferBody.introJob());
            As.nobody().get("/api/v1/offers/{id}", id).then().statusCode(404);
            As.aYoungPerson().calls().get("/api/v1/offers/{id}", id).then().statusCode(404);
            As.theSecretariatOf("326")
                    .calls()
                    .get("/api/v1/offers/{id}", id)
                    .then()
                    .statusCode(404);
            As.theSecretariatOf("860")
                    .calls()
                    .get("/api/v1/offers/{id}", id)
                    .then()
                    .statusCode(200);
            baker.calls().get("/api/v1/offers/{id}", id).then().statusCode(200);
        }

        @Test
        void asking_for_an_offer_that_is_not_there_learns_so() {
            As.nobody().get("/api/v1/offers/{id}", UUID.randomUUID()).then().statusCode(404);
            As.nobody().get("/api/v1/offers/nonsense").then().statusCode(404);
        }
    }

    @Nested
    class TheSecretariat {

        private final As secretariat = As.theSecretariatOf("860");

        @Test
        void reads_an_offer_before_the_public_when_it_has_decided_so() {
            GivenPartners.anActivePartner(baker, "860");
            var id = aDraftBy(baker, OfferBody.introJob());
            review(true);
            try {
                publish(baker, id).then().statusCode(200).body("status", is("IN_REVIEW"));
                As.nobody().get("/api/v1/offers/{id}", id).then().statusCode(404);
                change(baker, id, own(baker, id).header("ETag"), OfferBody.introJob())
                        .then()
                        .statusCode(409);
                secretariat
                        .calls()
                        .get("/api/v1/desk/offers?status=IN_REVIEW&limit=100")
                        .then()
                        .statusCode(200)
                        .body("items.id", hasItem(id.toString()), "items.partnerName", hasItem(startsWith("Bageriet")));
                As.theSecretariatOf("326")
                        .calls()
                        .get("/api/v1/desk/offers?limit=100")
                        .then()
                        .body("items.id", not(hasItem(id.toString())));
                As.theSecretariatOf("326")
                        .calls()
                        .post("/api/v1/offers/{id}/approval", id)
                        .then()
                        .statusCode(404);

                secretariat
                        .calls()
                        .body(Map.of("reasons", "Skriv, hvad man skal lave."))
                        .post("/api/v1/offers/{id}/return", id)
                        .then()
                        .statusCode(200)
                        .body("status", is("RETURNED"));
                own(baker, id).then().body("returnReasons", is("Skriv, hvad man skal lave."));
                assertThat(Tables.texts(
                                "select payload->>'reasons' from outbox where type = 'OfferReturned' and payload->>'offer' = ?",
                                id.toString()))
                        .containsExactly("Skriv, hvad man skal lave.");

                publish(baker, id).then().body("status", is("IN_REVIEW"));
                secretariat
                        .calls()
                        .post("/api/v1/offers/{id}/approval", id)
                        .then()
                        .statusCode(200)
                        .body("status", is("PUBLISHED"), "returnReasons", nullValue());
                As.nobody().get("/api/v1/offers/{id}", id).then().statusCode(200);
                secretariat
                        .calls()
                        .post("/api/v1/offers/{id}/approval", id)
                        .then()
                        .statusCode(409);
            } finally {
                review(false);
            }
        }

        @Test
        void alone_approves() {
            GivenPartners.anActivePartner(baker, "860");
            var id = aDraftBy(baker, OfferBody.introJob());
            baker.calls().post("/api/v1/offers/{id}/approval", id).then().statusCode(403);
            baker.calls().get("/api/v1/desk/offers").then().statusCode(403);
        }

        private void review(boolean first) {
            GivenSettings.decide(secretariat, Map.of("reviewBeforePublishing", first));
        }
    }

    @Nested
    class BadInput {

        @BeforeEach
        void isActive() {
            GivenPartners.anActivePartner(baker, "860");
        }

        @ParameterizedTest
        @ValueSource(strings = {"title", "text", "learn", "expect", "street"})
        void with_script_in_a_text_is_refused_at_the_field(String field) {
            draft(baker, OfferBody.introJob().with(field, "Hej <script>alert(1)</script>"))
                    .then()
                    .statusCode(400)
                    .body("violations.field", is(List.of(field)));
        }

        @ParameterizedTest
        @ValueSource(strings = {"tasks", "meetingPlace", "bring"})
        void with_html_in_the_terms_is_refused_at_the_field(String field) {
            draft(baker, OfferBody.internship().terms(field, "<b>fed</b>"))
                    .then()
                    .statusCode(400)
                    .body("violations.field", is(List.of("terms." + field)));
        }

        @Test
        void with_html_in_the_contact_or_the_topics_is_refused() {
            draft(baker, OfferBody.classVisit().terms("topics", "<img src=x onerror=alert(1)>"))
                    .then()
                    .statusCode(400)
                    .body("violations.field", is(List.of("terms.topics")));
            draft(baker, OfferBody.introJob().with("contact", Map.of("name", "<i>Bo</i>", "email", "bo@example.dk")))
                    .then()
                    .statusCode(400)
                    .body("violations.field", is(List.of("contact.name")));
        }

        @ParameterizedTest
        @ValueSource(strings = {"javascript:alert(1)", "http://example.dk/film", "https://a b", "https://a\"onload="})
        void with_a_film_that_is_no_https_address_is_refused(String url) {
            draft(baker, OfferBody.introJob().with("videoUrl", url))
                    .then()
                    .statusCode(400)
                    .body("violations.field", is(List.of("videoUrl")));
        }

        @Test
        void with_a_week_that_does_not_exist_names_the_week() {
            draft(baker, OfferBody.internship().week("2027-W54", 1))
                    .then()
                    .statusCode(400)
                    .body("violations.field", is(List.of("terms.weeks[1].week")));
        }

        @Test
        void with_negative_seats_names_the_seats() {
            draft(baker, OfferBody.internship().week(OfferBody.aWeekAhead().plus(1), -3))
                    .then()
                    .statusCode(400)
                    .body("violations.field", is(List.of("terms.weeks[1].seats")));
            draft(baker, OfferBody.introJob().terms("positions", -1))
                    .then()
                    .statusCode(400)
                    .body("violations.field", is(List.of("terms.positions")));
        }

        @Test
        void with_the_same_week_twice_is_refused() {
            draft(baker, OfferBody.internship().week(OfferBody.aWeekAhead(), 1))
                    .then()
                    .statusCode(400)
                    .body("violations.field", is(List.of("terms.weeks[1].week")));
        }

        @Test
        void with_a_week_or_deadline_gone_by_may_be_drafted_but_not_published() {
            var past = IsoWeek.of(LocalDate.now()).plus(-2);
            var id = aDraftBy(
                    baker,
                    OfferBody.internship()
                            .week(past, 1)
                            .with("deadline", LocalDate.now().minusDays(3).toString()));
            publish(baker, id)
                    .then()
                    .statusCode(400)
                    .body("violations.field", hasItems("terms.weeks[1].week", "deadline"));
        }

        @Test
        void of_ages_and_times_the_wrong_way_round_is_refused() {
            draft(baker, OfferBody.introJob().terms("minimumAge", 20).terms("maximumAge", 18))
                    .then()
                    .statusCode(400)
                    .body("violations.field", is(List.of("terms.maximumAge")));
            draft(baker, OfferBody.internship().terms("from", "14:00").terms("to", "08:00"))
                    .then()
                    .statusCode(400)
                    .body("violations.field", is(List.of("terms.to")));
            draft(baker, OfferBody.internship().terms("from", "25:00"))
                    .then()
                    .statusCode(400)
                    .body("violations.field", is(List.of("terms.from")));
        }

        @Test
        void of_a_kind_that_does_not_exist_is_refused() {
            draft(baker, OfferBody.internship().terms("kind", "MAGIC")).then().statusCode(400);
            draft(baker, OfferBody.internship().terms("kind", null)).then().statusCode(400);
            draft(baker, OfferBody.internship().with("terms", null))
                    .then()
                    .statusCode(400)
                    .body("violations.field", is(List.of("terms")));
            draft(baker, OfferBody.internship().terms("positions", 3))
                    .then()
                    .statusCode(400)
                    .body("violations.field", is(List.of("terms.positions")));
        }

        @Test
        void in_a_postal_code_that_does_not_exist_is_refused() {
            draft(baker, OfferBody.introJob().with("postalCode", "9999"))
                    .then()
                    .statusCode(400)
                    .body("violations.field", is(List.of("postalCode")));
        }

        @Test
        void of_a_megabyte_is_too_large() {
            baker.asksBeforeSending()
                    .body(OfferBody.introJob()
                            .with("text", "a".repeat(1_000_000))
                            .json())
                    .post("/api/v1/offers")
                    .then()
                    .statusCode(413);
        }

        @Test
        void with_control_characters_is_refused() {
            draft(baker, OfferBody.introJob().with("text", "Hej\u0000"))
                    .then()
                    .statusCode(400)
                    .body("violations.field", is(List.of("text")));
        }
    }
}
