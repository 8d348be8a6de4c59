package dk.ungegarantien.offers;

import static dk.ungegarantien.offers.GivenOffers.aDraftBy;
import static dk.ungegarantien.offers.GivenOffers.change;
import static dk.ungegarantien.offers.GivenOffers.own;
import static dk.ungegarantien.offers.GivenOffers.publish;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import dk.ungegarantien.partners.GivenPartners;
import dk.ungegarantien.testing.As;
import dk.ungegarantien.testing.GivenSettings;
import dk.ungegarantien.testing.Tables;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The secretariat, before an offer is public. */
@QuarkusTest
class OfferReviewTest {

    private final As baker = As.aFirmsOwner();
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
            secretariat.calls().post("/api/v1/offers/{id}/approval", id).then().statusCode(409);
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
