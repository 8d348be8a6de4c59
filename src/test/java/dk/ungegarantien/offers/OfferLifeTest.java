package dk.ungegarantien.offers;

import static dk.ungegarantien.offers.GivenOffers.aDraftBy;
import static dk.ungegarantien.offers.GivenOffers.close;
import static dk.ungegarantien.offers.GivenOffers.own;
import static dk.ungegarantien.offers.GivenOffers.pause;
import static dk.ungegarantien.offers.GivenOffers.publish;
import static dk.ungegarantien.offers.GivenOffers.published;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import dk.ungegarantien.partners.GivenPartners;
import dk.ungegarantien.testing.As;
import dk.ungegarantien.testing.Tables;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** An offer from its draft to its end. */
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
    class AFirmWithoutAPledgeInForce {

        @Test
        void drafts_but_does_not_speak_to_the_public_yet() {
            GivenPartners.aRegisteredPartner(baker, "860");
            var id = aDraftBy(baker, OfferBody.introJob());
            publish(baker, id).then().statusCode(409).body("type", containsString("partner-not-active"));
        }
    }
}
