package dk.ungegarantien.offers;

import static dk.ungegarantien.offers.GivenOffers.aDraftBy;
import static dk.ungegarantien.offers.GivenOffers.draft;
import static dk.ungegarantien.offers.GivenOffers.publish;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;

import dk.ungegarantien.partners.GivenPartners;
import dk.ungegarantien.shared.Denmark;
import dk.ungegarantien.shared.IsoWeek;
import dk.ungegarantien.testing.As;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Bad input: an offer that cannot be taken in is refused at the field where it is wrong. */
@QuarkusTest
class OfferInputTest {

    private final As baker = As.aFirmsOwner();

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
        var past = IsoWeek.of(LocalDate.now(Denmark.ZONE)).plus(-2);
        var id = aDraftBy(
                baker,
                OfferBody.internship()
                        .week(past, 1)
                        .with(
                                "deadline",
                                LocalDate.now(Denmark.ZONE).minusDays(3).toString()));
        publish(baker, id).then().statusCode(400).body("violations.field", hasItems("terms.weeks[1].week", "deadline"));
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
                .body(OfferBody.introJob().with("text", "a".repeat(1_000_000)).json())
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
