package dk.ungegarantien.applications;

import static dk.ungegarantien.applications.GivenApplications.anApplication;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;

import dk.ungegarantien.offers.GivenOffers;
import dk.ungegarantien.partners.GivenPartners;
import dk.ungegarantien.testing.As;
import dk.ungegarantien.testing.Tables;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A firm that leaves several applications in a row without an answer: three for the mail, five for the pause. */
@QuarkusTest
class SilenceTest {

    private final As baker = As.aFirmsOwner();
    private UUID firm;
    private UUID job;

    @BeforeEach
    void anActiveFirmWithAJob() {
        firm = GivenPartners.anActivePartner(baker, "860").id();
        job = GivenOffers.anIntroJobBy(baker, 20);
    }

    @Test
    void is_written_to_after_three() {
        goBy(2);
        assertThat(told()).isEmpty();
        goBy(1);
        assertThat(told()).containsExactly("3 0");
        silence().body("paused", is(false));
    }

    @Test
    void an_answer_ends_the_row() {
        goBy(2);
        var answered = anApplication(GivenApplications.aYoungPerson(), job);
        GivenApplications.accept(baker, answered).then().statusCode(200);
        goBy(2);
        assertThat(told()).isEmpty();
    }

    @Test
    void pauses_after_five_and_comes_back_with_one_tap() {
        goBy(5);
        assertThat(told()).containsExactly("3 0", "5 1");
        silence().body("paused", is(true), "unanswered", is(5), "offers", is(1), "since", notNullValue());
        status(job).body("status", is("PAUSED"));
        baker.calls()
                .delete("/api/v1/me/partner/silence")
                .then()
                .statusCode(200)
                .body("paused", is(false));
        status(job).body("status", is("PUBLISHED"));
        goBy(1);
        assertThat(told()).hasSize(2);
    }

    @Test
    void what_the_firm_paused_itself_stays_paused() {
        var own = GivenOffers.anIntroJobBy(baker, 2);
        GivenOffers.pause(baker, own).then().statusCode(200);
        goBy(5);
        baker.calls().delete("/api/v1/me/partner/silence").then().statusCode(200);
        status(own).body("status", is("PAUSED"));
    }

    @Test
    void shows_on_the_secretariats_page() {
        goBy(5);
        var silent = "silent.find { it.partner.id == '" + firm + "' }.";
        As.theSecretariatOf("860")
                .calls()
                .get("/api/v1/desk/guarantee")
                .then()
                .statusCode(200)
                .body(silent + "unanswered", is(5), silent + "paused", is(true), "waits.late", hasItem(true));
        baker.calls().get("/api/v1/desk/guarantee").then().statusCode(403);
    }

    /** So many applications go by without an answer. */
    private void goBy(int applications) {
        for (var count = 0; count < applications; count++) {
            var id = anApplication(GivenApplications.aYoungPerson(), job);
            Tables.change(
                    "update application set submitted_at = now() - interval '90 days', answer_by = current_date - 80 where id = ?",
                    id);
            TheClock.reaches(id, "ESCALATE");
            TheClock.strikes();
        }
    }

    private List<String> told() {
        return Tables.texts(
                "select (payload->>'unanswered') || ' ' || (payload->>'pausedOffers') from outbox where type = 'PartnerSilent' and payload->>'partner' = ? order by id",
                firm.toString());
    }

    private ValidatableResponse silence() {
        return baker.calls().get("/api/v1/me/partner/silence").then().statusCode(200);
    }

    private static ValidatableResponse status(UUID offer) {
        return As.nobody().get("/api/v1/offers/{id}", offer).then().statusCode(200);
    }
}
