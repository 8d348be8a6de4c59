package dk.ungegarantien.partners;

import static dk.ungegarantien.partners.GivenPartners.aDraft;
import static dk.ungegarantien.partners.GivenPartners.aRegisteredPartner;
import static dk.ungegarantien.partners.GivenPartners.aSignedPledge;
import static dk.ungegarantien.partners.GivenPartners.approve;
import static dk.ungegarantien.partners.GivenPartners.giveBack;
import static org.assertj.core.api.Assertions.assertThat;

import dk.ungegarantien.partners.GivenPartners.Firm;
import dk.ungegarantien.testing.As;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The firm has its pledge on paper, in whatever state it is. */
@QuarkusTest
class PledgePdfTest {

    private final As bo = As.aFirmsOwner();
    private final As secretariat = As.theSecretariatOf("860");
    private Firm firm;

    @BeforeEach
    void a_firm_is_registered() {
        firm = aRegisteredPartner(bo, "860");
    }

    @Test
    void keeps_its_pledge_as_a_pdf_that_shows_what_was_signed() throws IOException {
        var owner = As.aFirmsOwner();
        var smith = aRegisteredPartner(owner, "326");
        var pledge = aSignedPledge(owner, smith);
        approve(pledge, "326").then().statusCode(200);
        var json = owner.calls().get("/api/v1/pledges/{id}", pledge).jsonPath();

        var printed = printed(owner, pledge);

        assertThat(printed)
                .contains(smith.name(), "Bodil Bager, Indehaver", "Version 1")
                .contains(json.getString("sha256"), "Godkendt Af Kalundborg Kommune", "Side 1 af");
        assertThat(squeezed(printed)).contains(owner.email(), squeezed(json.getString("document")));
    }

    @Test
    void sees_on_paper_that_a_returned_pledge_does_not_count() throws IOException {
        var pledge = aSignedPledge(bo, firm);
        giveBack(secretariat, pledge, "Skriv flere uger").then().statusCode(200);
        assertThat(printed(bo, pledge)).contains("Hjørring Kommune har sendt aftalen tilbage. Den gælder ikke.");
    }

    @Test
    void sees_on_paper_that_a_draft_is_not_signed() throws IOException {
        assertThat(printed(bo, aDraft(bo, firm))).contains("Aftalen er ikke underskrevet.", firm.name());
    }

    private String printed(As reader, UUID pledge) throws IOException {
        var pdf = reader.calls()
                .get("/api/v1/pledges/{id}/document", pledge)
                .then()
                .statusCode(200)
                .contentType("application/pdf")
                .extract()
                .asByteArray();
        try (var paper = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(paper);
        }
    }

    private static String squeezed(String text) {
        return text.replaceAll("Aftale [0-9a-f-]{36}|Side \\d+ af \\d+|\\s", "");
    }
}
