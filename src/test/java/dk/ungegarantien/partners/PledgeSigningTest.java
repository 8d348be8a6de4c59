package dk.ungegarantien.partners;

import static dk.ungegarantien.partners.GivenPartners.aDraft;
import static dk.ungegarantien.partners.GivenPartners.aRegisteredPartner;
import static dk.ungegarantien.partners.GivenPartners.aSignedPledge;
import static dk.ungegarantien.partners.GivenPartners.approve;
import static dk.ungegarantien.partners.GivenPartners.giveBack;
import static dk.ungegarantien.partners.GivenPartners.sign;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import dk.ungegarantien.partners.GivenPartners.Firm;
import dk.ungegarantien.testing.As;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The firm signs, and what it has signed stays as it is. */
@QuarkusTest
class PledgeSigningTest {

    private final As bo = As.aFirmsOwner();
    private final As secretariat = As.theSecretariatOf("860");
    private Firm firm;

    @Inject
    Rows rows;

    @BeforeEach
    void a_firm_is_registered() {
        firm = aRegisteredPartner(bo, "860");
    }

    @Test
    void signs_what_it_has_read_and_is_told_by_mail() {
        var pledge = aSignedPledge(bo, firm);
        bo.calls()
                .get("/api/v1/pledges/{id}", pledge)
                .then()
                .statusCode(200)
                .body("status", is("SIGNED"), "signatoryName", is("Bodil Bager"), "signedAt", notNullValue());
        assertThat(rows.changesOf(pledge)).containsExactly("partner:  > DRAFT", "partner: DRAFT > SIGNED");
        assertThat(rows.eventsOf(pledge)).containsExactly("PledgeSigned to " + bo.email());
    }

    @Test
    void cannot_sign_another_text_than_the_one_it_was_shown() {
        var draft = aDraft(bo, firm);
        sign(bo, draft, "0".repeat(64)).then().statusCode(409).body("type", containsString("pledge-text-changed"));
        bo.calls().get("/api/v1/pledges/{id}", draft).then().body("status", is("DRAFT"));
        assertThat(rows.eventsOf(draft)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "'\"consent\":true', '\"consent\":false', consent",
        "'\"consent\":true,', '', consent",
        "Bodil Bager, '', signatoryName",
        "Bodil Bager, <b>Bodil</b>, signatoryName",
        "Indehaver, <script>x</script>, signatoryTitle",
        "Indehaver, a\\u0000b, signatoryTitle",
    })
    void cannot_sign_without_name_title_and_consent(String what, String instead, String field) {
        var draft = aDraft(bo, firm);
        var body =
                "{\"signatoryName\":\"Bodil Bager\",\"signatoryTitle\":\"Indehaver\",\"consent\":true,\"sha256\":\"x\"}";
        bo.calls()
                .body(body.replace(what, instead))
                .post("/api/v1/pledges/{id}/signature", draft)
                .then()
                .statusCode(400)
                .body("violations.field", hasItem(field));
    }

    @Test
    void signs_once() {
        var pledge = aSignedPledge(bo, firm);
        String sha256 = bo.calls().get("/api/v1/pledges/{id}", pledge).path("sha256");
        sign(bo, pledge, sha256).then().statusCode(409).body("type", containsString("pledge-already-signed"));
    }

    @Test
    void cannot_change_what_it_has_signed() {
        var pledge = aSignedPledge(bo, firm);
        bo.calls()
                .header("If-Match", "\"1\"")
                .body("{\"commitments\":[{\"form\":\"FAIRS\",\"perYear\":1}]}")
                .put("/api/v1/pledges/{id}", pledge)
                .then()
                .statusCode(409)
                .body("type", containsString("pledge-not-open"));
        assertThatThrownBy(() -> rows.tamperWith(pledge)).hasMessageContaining("its text stays");
    }

    @Test
    void corrects_and_signs_again_what_was_returned() {
        var pledge = aSignedPledge(bo, firm);
        giveBack(secretariat, pledge, "Skriv flere uger").then().statusCode(200);
        String sha256 = bo.calls()
                .header("If-Match", "\"2\"")
                .body("{\"commitments\":[{\"form\":\"INTERNSHIP_WEEKS\",\"perYear\":8}]}")
                .put("/api/v1/pledges/{id}", pledge)
                .then()
                .statusCode(200)
                .body("status", is("RETURNED"), "signedAt", nullValue(), "returnReasons", is("Skriv flere uger"))
                .extract()
                .path("sha256");
        sign(bo, pledge, sha256).then().statusCode(200).body("status", is("SIGNED"), "returnReasons", nullValue());
        approve(pledge, "860").then().statusCode(200);
    }
}
