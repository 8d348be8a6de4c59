package dk.ungegarantien.applications;

import static dk.ungegarantien.applications.GivenApplications.accept;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;

import dk.ungegarantien.offers.GivenOffers;
import dk.ungegarantien.offers.OfferBody;
import dk.ungegarantien.partners.GivenPartners;
import dk.ungegarantien.testing.As;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.IOException;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ParentsNoticeTest {

    private final As baker = As.aFirmsOwner();

    @BeforeEach
    void aFirm() {
        GivenPartners.anActivePartner(baker, "860");
    }

    @Test
    void is_ready_once_the_firm_has_said_yes_to_a_minor() throws IOException {
        var id = GivenConsents.aConsentedApplication(GivenConsents.aMinor(14), GivenOffers.aLeisureJobBy(baker));
        notice(id).then().statusCode(404);
        accept(baker, id).then().statusCode(200).body("parentsNotice", is(true));
        var pdf = notice(id)
                .then()
                .statusCode(200)
                .contentType("application/pdf")
                .extract()
                .asByteArray();
        try (var document = Loader.loadPDF(pdf)) {
            assertThat(new PDFTextStripper().getText(document))
                    .contains("Alma Holm", "Fritidsjob i butikken", "tirsdag kl. 15.00–17.00", "Lønnen er efter aftale")
                    .contains("Orientering til forældre", "Østergade 12")
                    .doesNotContain("Mette", GivenConsents.MOTHER, "{");
        }
    }

    @Test
    void of_an_internship_tells_the_week_and_the_dangers() throws IOException {
        var week = OfferBody.aWeekAhead();
        var id = GivenApplications.anApplication(
                GivenConsents.aMinor(14), GivenOffers.anInternshipBy(baker, week, 1), week);
        GivenConsents.decide(GivenConsents.aLinkFor(id), "GIVEN").then().statusCode(200);
        accept(baker, id).then().statusCode(200);
        try (var document = Loader.loadPDF(notice(id).asByteArray())) {
            assertThat(new PDFTextStripper().getText(document))
                    .contains("Uge " + week.week(), "ulønnet", "Maskiner: ja");
        }
    }

    @Test
    void is_not_made_for_adults() {
        var id = GivenApplications.anApplication(GivenApplications.aYoungPerson(), GivenOffers.aLeisureJobBy(baker));
        accept(baker, id).then().statusCode(200).body("parentsNotice", is(false));
        notice(id).then().statusCode(404);
    }

    @Test
    void is_nobody_elses() {
        var id = GivenConsents.aConsentedApplication(GivenConsents.aMinor(14), GivenOffers.aLeisureJobBy(baker));
        accept(baker, id).then().statusCode(200);
        var smith = As.aFirmsOwner();
        GivenPartners.anActivePartner(smith, "860");
        smith.calls()
                .get("/api/v1/me/partner/applications/{id}/parents-notice", id)
                .then()
                .statusCode(404);
    }

    private Response notice(UUID id) {
        return baker.calls().get("/api/v1/me/partner/applications/{id}/parents-notice", id);
    }
}
