package dk.ungegarantien.offers;

import static dk.ungegarantien.offers.GivenOffers.aDraftBy;
import static dk.ungegarantien.offers.GivenOffers.publish;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.startsWith;

import dk.ungegarantien.partners.GivenPartners;
import dk.ungegarantien.testing.As;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** No illegal offer: what the law forbids to those it is meant for never becomes public. */
@QuarkusTest
class IllegalOfferTest {

    private final As baker = As.aFirmsOwner();

    @BeforeEach
    void isActive() {
        GivenPartners.anActivePartner(baker, "860");
    }

    @Test
    void is_kept_as_a_draft_and_not_published() {
        var draft = aDraftBy(baker, threeHoursOnATuesday());

        publish(baker, draft)
                .then()
                .statusCode(400)
                .body(
                        "type", containsString("illegal-offer"),
                        "title", is("Opslaget må ikke offentliggøres, som det er"),
                        "violations.field", is(List.of("terms.shifts[0]")),
                        "violations[0].message", startsWith("Tirsdag bliver det til 3 timer."));
        baker.calls()
                .get("/api/v1/me/partner/offers?status=DRAFT")
                .then()
                .statusCode(200)
                .body("items.id", is(List.of(draft.toString())));
    }

    @Test
    void is_refused_in_english_too() {
        publish(baker.reading("en"), aDraftBy(baker, threeHoursOnATuesday()))
                .then()
                .statusCode(400)
                .body(
                        "title", is("The offer must not be published as it is"),
                        "violations[0].message", startsWith("Tuesday comes to 3 hours."));
    }

    @Test
    void becomes_legal_by_asking_for_somebody_older_or_by_the_suggested_change() {
        publish(baker, aDraftBy(baker, threeHoursOnATuesday().terms("minimumAge", 15)))
                .then()
                .statusCode(200)
                .body("openTo", is("FROM_15_DONE"));
        publish(baker, aDraftBy(baker, OfferBody.leisureJob()))
                .then()
                .statusCode(200)
                .body("openTo", is("UNDER_15_IN_SCHOOL"));
    }

    @Test
    void names_every_broken_rule_at_its_field() {
        var offer = threeHoursOnATuesday()
                .terms("taskTypes", List.of("WAREHOUSE", "TOXIC_SUBSTANCES"))
                .terms("machines", true);
        publish(baker, aDraftBy(baker, offer))
                .then()
                .statusCode(400)
                .body(
                        "violations.field.toSet().sort()",
                        is(List.of("terms.riskAssessedOn", "terms.shifts[0]", "terms.taskTypes")));
    }

    @Test
    void without_tasks_is_not_complete() {
        publish(baker, aDraftBy(baker, OfferBody.leisureJob().terms("taskTypes", null)))
                .then()
                .statusCode(400)
                .body("type", containsString("invalid-input"), "violations.field", is(List.of("terms.taskTypes")));
    }

    @Test
    void an_internship_with_machines_needs_a_risk_assessment() {
        publish(baker, aDraftBy(baker, OfferBody.internship().terms("riskAssessedOn", null)))
                .then()
                .statusCode(400)
                .body("violations.field", is(List.of("terms.riskAssessedOn")));
    }

    @Test
    void what_is_public_does_not_become_illegal_by_a_change() {
        var offer = GivenOffers.published(baker, OfferBody.leisureJob());

        var etag = GivenOffers.own(baker, offer).header("ETag");
        GivenOffers.change(baker, offer, etag, threeHoursOnATuesday())
                .then()
                .statusCode(400)
                .body("type", containsString("illegal-offer"));
        As.nobody()
                .get("/api/v1/offers/{id}", offer)
                .then()
                .statusCode(200)
                .body("terms.shifts[0].to", startsWith("17:00"));
    }

    private static OfferBody threeHoursOnATuesday() {
        return OfferBody.leisureJob()
                .terms(
                        "shifts",
                        List.of(Map.of("weekday", "TUESDAY", "from", "15:00", "to", "18:00", "breakMinutes", 0)));
    }
}
