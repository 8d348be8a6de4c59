package dk.ungegarantien.applications;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;

import dk.ungegarantien.offers.GivenOffers;
import dk.ungegarantien.offers.OfferBody;
import dk.ungegarantien.partners.GivenPartners;
import dk.ungegarantien.testing.As;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SeatedApplicantsTest {

    @Test
    void a_firm_that_offers_less_is_told_whose_place_would_go_and_what_is_left_when_they_are_gone() {
        var baker = As.aFirmsOwner();
        GivenPartners.anActivePartner(baker, "860");
        var offer = GivenOffers.anIntroJobBy(baker, 2);
        var alma = GivenApplications.aYoungPerson(18, "9800");
        var almas = GivenApplications.anAcceptedApplication(alma, baker, offer);
        GivenApplications.anAcceptedApplication(GivenApplications.aYoungPerson(18, "9800"), baker, offer);

        GivenOffers.change(baker, offer, OfferBody.introJob().terms("positions", 1))
                .then()
                .statusCode(409)
                .body("taken[0].taken", is(2))
                .body("taken[0].wanted", is(1))
                .body("taken[0].affected.kind", contains("APPLICATION", "APPLICATION"))
                .body("taken[0].affected.find { it.id == '%s' }.name".formatted(almas), is("Alma"));

        GivenApplications.withdraw(alma, almas).then().statusCode(200);
        GivenOffers.change(baker, offer, OfferBody.introJob().terms("positions", 1))
                .then()
                .statusCode(200);
    }
}
