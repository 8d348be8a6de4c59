package dk.ungegarantien.applications;

import static dk.ungegarantien.applications.GivenApplications.MOTIVATION;
import static dk.ungegarantien.applications.GivenApplications.anApplication;
import static dk.ungegarantien.applications.GivenApplications.apply;
import static dk.ungegarantien.applications.GivenApplications.refer;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import dk.ungegarantien.offers.GivenOffers;
import dk.ungegarantien.partners.GivenPartners;
import dk.ungegarantien.testing.As;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A hand-over leads somewhere new. */
@QuarkusTest
class CirclesTest {

    private final As baker = As.aFirmsOwner();
    private final As smith = As.aFirmsOwner();
    private As alma;
    private UUID bakery;
    private UUID bread;
    private UUID iron;
    private UUID atTheSmiths;

    /** From the baker to the smith, who asks where to now. */
    @BeforeEach
    void guidedOnOnce() {
        alma = GivenApplications.aYoungPerson();
        bakery = GivenPartners.anActivePartner(baker, "860").id();
        GivenPartners.anActivePartner(smith, "860");
        bread = GivenOffers.anIntroJobBy(baker, 3);
        iron = GivenOffers.anIntroJobBy(smith, 3);
        var first = anApplication(alma, bread);
        refer(baker, first, Map.of("offer", iron.toString())).then().statusCode(200);
        String referral =
                alma.calls().get("/api/v1/me/applications/{id}", first).path("referral.id");
        atTheSmiths = UUID.fromString(apply(alma, iron, Map.of("motivation", MOTIVATION, "referral", referral))
                .then()
                .statusCode(201)
                .extract()
                .path("id"));
    }

    @Test
    void not_back_to_the_offer_that_the_person_came_from() {
        refer(smith, atTheSmiths, Map.of("offer", bread.toString()))
                .then()
                .statusCode(400)
                .body(
                        "violations.field", contains("offer"),
                        "violations[0].message", containsString("allerede været forbi"));
    }

    @Test
    void not_back_to_the_firm_that_the_person_came_from() {
        refer(smith, atTheSmiths, Map.of("partner", bakery.toString()))
                .then()
                .statusCode(400)
                .body("violations.field", contains("partner"));
    }

    @Test
    void another_offer_of_that_firm_is_something_new() {
        var cake = GivenOffers.anIntroJobBy(baker, 2);
        refer(smith, atTheSmiths, Map.of("offer", cake.toString())).then().statusCode(200);
    }

    @Test
    void where_the_person_came_from_is_not_suggested() {
        smith.calls()
                .get("/api/v1/me/partner/applications/{id}/referral-suggestions", atTheSmiths)
                .then()
                .statusCode(200)
                .body("id", not(hasItem(bread.toString())));
    }

    @Test
    void not_to_a_firm_of_another_municipality_but_to_its_offer() {
        var across = As.aFirmsOwner();
        var firm = GivenPartners.anActivePartner(across, "326").id();
        var offer = GivenOffers.anIntroJobBy(across, 2);
        refer(smith, atTheSmiths, Map.of("partner", firm.toString()))
                .then()
                .statusCode(400)
                .body("violations.field", contains("partner"));
        refer(smith, atTheSmiths, Map.of("offer", offer.toString()))
                .then()
                .statusCode(200)
                .body("referral.offer.municipality", is("326"));
    }

    @Test
    void not_to_an_offer_that_is_full_or_closed() {
        var full = GivenOffers.anIntroJobBy(baker, 1);
        GivenApplications.aConfirmedApplication(GivenApplications.aYoungPerson(), baker, full);
        refer(smith, atTheSmiths, Map.of("offer", full.toString())).then().statusCode(409);
        var closed = GivenOffers.anIntroJobBy(baker, 1);
        GivenOffers.close(baker, closed).then().statusCode(200);
        refer(smith, atTheSmiths, Map.of("offer", closed.toString())).then().statusCode(400);
    }
}
