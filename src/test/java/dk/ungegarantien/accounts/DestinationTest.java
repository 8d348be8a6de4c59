package dk.ungegarantien.accounts;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import dk.ungegarantien.applications.GivenApplications;
import dk.ungegarantien.cases.GivenCases;
import dk.ungegarantien.offers.GivenOffers;
import dk.ungegarantien.partners.GivenPartners;
import dk.ungegarantien.testing.As;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Where a young person wants to go is theirs. */
@QuarkusTest
class DestinationTest {

    private static final String WORDS = "Jeg vil gerne arbejde med dyr.";

    private As alma;

    @BeforeEach
    void aYoungPerson() {
        alma = GivenApplications.aYoungPerson();
    }

    @Test
    void is_written_changed_and_forgotten() {
        alma.calls().get("/api/v1/me/destination").then().statusCode(404);
        tell(false, false).statusCode(200).body("words", is(WORDS), "interests", contains("ANIMALS_NATURE"));
        tell(true, false).statusCode(200).body("sharedWithProfessionals", is(true));
        alma.calls().delete("/api/v1/me/destination").then().statusCode(204);
        alma.calls().get("/api/v1/me/destination").then().statusCode(404);
    }

    @Test
    void needs_a_profile_first() {
        var stranger = As.aYoungPerson();
        stranger.calls()
                .body(body(false, false))
                .put("/api/v1/me/destination")
                .then()
                .statusCode(409)
                .body("type", containsString("profile-missing"));
    }

    @Test
    void is_read_by_a_professional_only_when_shared_with_them() {
        var counsellor = As.aCounsellorOf("860");
        var id = GivenCases.takenBy(counsellor, alma);
        tell(false, true).statusCode(200);
        GivenCases.one(counsellor, id).then().body("destination", nullValue());
        tell(true, false).statusCode(200);
        GivenCases.one(counsellor, id).then().body("destination.words", is(WORDS));
    }

    @Test
    void is_read_by_a_firm_only_when_shared_with_firms() {
        var baker = As.aFirmsOwner();
        GivenPartners.anActivePartner(baker, "860");
        var id = GivenApplications.anApplication(alma, GivenOffers.anIntroJobBy(baker, 2));
        tell(true, false).statusCode(200);
        received(baker, id).body("destination", nullValue());
        tell(false, true).statusCode(200);
        received(baker, id).body("destination.words", is(WORDS));
    }

    private static ValidatableResponse received(As firm, Object id) {
        return firm.calls()
                .get("/api/v1/me/partner/applications/{id}", id)
                .then()
                .statusCode(200);
    }

    private ValidatableResponse tell(boolean professionals, boolean firms) {
        return alma.calls()
                .body(body(professionals, firms))
                .put("/api/v1/me/destination")
                .then();
    }

    private static Map<String, Object> body(boolean professionals, boolean firms) {
        return Map.of(
                "words", WORDS,
                "interests", List.of("ANIMALS_NATURE"),
                "sharedWithProfessionals", professionals,
                "sharedWithFirms", firms);
    }
}
