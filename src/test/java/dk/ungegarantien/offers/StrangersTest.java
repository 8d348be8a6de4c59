package dk.ungegarantien.offers;

import static dk.ungegarantien.offers.GivenOffers.aDraftBy;
import static dk.ungegarantien.offers.GivenOffers.change;
import static dk.ungegarantien.offers.GivenOffers.draft;
import static dk.ungegarantien.offers.GivenOffers.own;
import static org.hamcrest.Matchers.containsString;

import dk.ungegarantien.partners.GivenPartners;
import dk.ungegarantien.testing.As;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Somebody else: another firm, a firm to be, the public. */
@QuarkusTest
class StrangersTest {

    private final As baker = As.aFirmsOwner();
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
        draft(As.aFirmsOwner(), OfferBody.introJob()).then().statusCode(409).body("type", containsString("no-firm"));
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
        As.theSecretariatOf("326").calls().get("/api/v1/offers/{id}", id).then().statusCode(404);
        As.theSecretariatOf("860").calls().get("/api/v1/offers/{id}", id).then().statusCode(200);
        baker.calls().get("/api/v1/offers/{id}", id).then().statusCode(200);
    }

    @Test
    void asking_for_an_offer_that_is_not_there_learns_so() {
        As.nobody().get("/api/v1/offers/{id}", UUID.randomUUID()).then().statusCode(404);
        As.nobody().get("/api/v1/offers/nonsense").then().statusCode(404);
    }
}
