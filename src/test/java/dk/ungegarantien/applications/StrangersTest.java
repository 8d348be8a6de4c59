package dk.ungegarantien.applications;

import static dk.ungegarantien.applications.GivenApplications.anApplication;

import dk.ungegarantien.offers.GivenOffers;
import dk.ungegarantien.partners.GivenPartners;
import dk.ungegarantien.testing.As;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What belongs to others looks as if it were not there. */
@QuarkusTest
class StrangersTest {

    private static final Map<String, String> STEPS_OF_A_FIRM = Map.of(
            "seen", "",
            "invitation", "{\"at\":\"2099-01-14T15:00\",\"place\":\"Havnen\"}",
            "acceptance", "{}",
            "referral", "{\"reason\":\"Vi har ikke flere pladser.\",\"professional\":\"COUNSELLOR\"}",
            "completion", "{\"outcome\":\"COMPLETED\"}");

    private final As baker = As.aFirmsOwner();
    private As alma;
    private UUID id;

    @BeforeEach
    void anApplicationOfAlmasToTheBakery() {
        alma = GivenApplications.aYoungPerson();
        GivenPartners.anActivePartner(baker, "860");
        id = anApplication(alma, GivenOffers.anIntroJobBy(baker));
    }

    @Test
    void another_firm_finds_nothing_and_can_do_nothing() {
        var smith = As.aFirmsOwner();
        GivenPartners.anActivePartner(smith, "860");
        smith.calls().get("/api/v1/me/partner/applications/{id}", id).then().statusCode(404);
        smith.calls()
                .get("/api/v1/me/partner/applications/{id}/referral-suggestions", id)
                .then()
                .statusCode(404);
        STEPS_OF_A_FIRM.forEach((step, body) -> smith.calls()
                .body(body)
                .post("/api/v1/applications/{id}/" + step, id)
                .then()
                .statusCode(404));
    }

    @Test
    void another_young_person_finds_nothing_and_can_do_nothing() {
        var bo = GivenApplications.aYoungPerson();
        bo.calls().get("/api/v1/me/applications/{id}", id).then().statusCode(404);
        bo.calls().post("/api/v1/applications/{id}/confirmation", id).then().statusCode(404);
        bo.calls().post("/api/v1/applications/{id}/withdrawal", id).then().statusCode(404);
    }

    @Test
    void the_young_person_cannot_answer_and_the_firm_cannot_confirm() {
        alma.calls().post("/api/v1/applications/{id}/acceptance", id).then().statusCode(409);
        baker.calls().post("/api/v1/applications/{id}/confirmation", id).then().statusCode(404);
        baker.calls().get("/api/v1/me/applications/{id}", id).then().statusCode(404);
    }

    @Test
    void the_secretariat_of_another_municipality_finds_nothing() {
        As.theSecretariatOf("326")
                .calls()
                .get("/api/v1/desk/applications/{id}", id)
                .then()
                .statusCode(404);
    }

    @Test
    void a_professional_neither_applies_nor_answers() {
        var secretariat = As.theSecretariatOf("860");
        secretariat
                .calls()
                .post("/api/v1/applications/{id}/acceptance", id)
                .then()
                .statusCode(403);
        secretariat
                .calls()
                .post("/api/v1/applications/{id}/withdrawal", id)
                .then()
                .statusCode(403);
    }

    @Test
    void neither_the_young_nor_the_firms_come_to_the_desk() {
        alma.calls().get("/api/v1/desk/applications").then().statusCode(403);
    }

    @Test
    void who_is_not_logged_in_is_asked_to() {
        As.nobody().get("/api/v1/me/applications").then().statusCode(401);
        As.nobody().get("/api/v1/me/partner/applications").then().statusCode(401);
        As.nobody().get("/api/v1/desk/applications").then().statusCode(401);
        As.nobody().post("/api/v1/applications/{id}/acceptance", id).then().statusCode(401);
    }

    @Test
    void an_id_that_is_none_is_not_found() {
        alma.calls().get("/api/v1/me/applications/nonsense").then().statusCode(404);
    }
}
