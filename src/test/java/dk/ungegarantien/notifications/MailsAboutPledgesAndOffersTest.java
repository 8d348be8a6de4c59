package dk.ungegarantien.notifications;

import static org.assertj.core.api.Assertions.assertThat;

import dk.ungegarantien.offers.GivenOffers;
import dk.ungegarantien.offers.OfferKind;
import dk.ungegarantien.offers.OfferReturned;
import dk.ungegarantien.offers.Recipient;
import dk.ungegarantien.partners.GivenPartners;
import dk.ungegarantien.shared.Language;
import dk.ungegarantien.shared.Outbox;
import dk.ungegarantien.testing.As;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class MailsAboutPledgesAndOffersTest {

    private final As baker = As.aFirmsOwner();

    @Inject
    Outbox outbox;

    @Test
    void whoever_signed_gets_a_receipt_with_the_signed_pledge() {
        GivenPartners.aSignedPledge(baker, GivenPartners.aRegisteredPartner(baker, "860"));
        Post.goesOut();
        var mail = Post.only(baker.email(), "Kvittering");
        assertThat(mail.getText()).contains("Hjørring Kommune", "http://localhost:8080/partner/virksomhed");
        assertThat(mail.getAttachments()).singleElement().satisfies(pdf -> {
            assertThat(pdf.getName()).isEqualTo("partnerskabsaftale.pdf");
            assertThat(pdf.getContentType()).isEqualTo("application/pdf");
        });
    }

    @Test
    void whoever_signed_is_welcomed_when_the_pledge_is_approved() {
        var firm = GivenPartners.anActivePartner(baker, "860");
        Post.goesOut();
        assertThat(Post.only(baker.email(), "Velkommen som garantipartner").getText())
                .contains(firm.name(), "http://localhost:8080/partner/opslag");
    }

    @Test
    void whoever_signed_reads_why_the_pledge_comes_back_in_english_too() {
        var firm = GivenPartners.aRegisteredPartner(baker, "860");
        baker.calls()
                .body(Map.of("language", "EN"))
                .put("/api/v1/me/language")
                .then()
                .statusCode(200);
        var pledge = GivenPartners.aSignedPledge(baker, firm);
        As.theSecretariatOf("860")
                .calls()
                .body(Map.of("reasons", "Skriv venligst P-nummeret på."))
                .post("/api/v1/pledges/{id}/return", pledge)
                .then()
                .statusCode(200);
        Post.goesOut();
        assertThat(Post.only(baker.email(), "The partnership pledge needs a change")
                        .getText())
                .contains("> Skriv venligst P-nummeret på.", "http://localhost:8080/bliv-partner");
    }

    @Test
    void whoever_published_learns_that_the_offer_is_out() {
        GivenPartners.anActivePartner(baker, "860");
        var offer = GivenOffers.anIntroJobBy(baker);
        Post.goesOut();
        assertThat(Post.only(baker.email(), "er ude").getText()).contains("http://localhost:8080/opslag/" + offer);
    }

    @Test
    void whoever_asked_for_publication_reads_why_the_offer_comes_back() throws Throwable {
        var offer = UUID.randomUUID();
        var reader = new Recipient(UUID.randomUUID(), baker.name(), baker.email(), Language.DA);
        var event = new OfferReturned(
                offer, "Fritidsjob i butikken", OfferKind.LEISURE_JOB, "Skriv, hvad man skal lave.", reader);
        VertxContextSupport.subscribeAndAwait(() -> Panache.withTransaction(() -> outbox.tell("860", event)));
        Post.goesOut();
        assertThat(Post.only(baker.email(), "skal rettes").getText())
                .contains("Hej Bo", "> Skriv, hvad man skal lave.", "http://localhost:8080/partner/opslag/" + offer);
    }
}
