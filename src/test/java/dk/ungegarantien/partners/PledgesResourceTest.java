package dk.ungegarantien.partners;

import static dk.ungegarantien.partners.GivenPartners.aDraft;
import static dk.ungegarantien.partners.GivenPartners.aRegisteredPartner;
import static dk.ungegarantien.partners.GivenPartners.anActivePartner;
import static dk.ungegarantien.partners.GivenPartners.approve;
import static dk.ungegarantien.partners.GivenPartners.drawUp;
import static dk.ungegarantien.partners.GivenPartners.sign;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import dk.ungegarantien.partners.GivenPartners.Firm;
import dk.ungegarantien.testing.As;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A pledge as a draft: its text, and what the firm promises in it. */
@QuarkusTest
class PledgesResourceTest {

    private final As bo = As.aFirmsOwner();
    private Firm firm;

    @BeforeEach
    void a_firm_is_registered() {
        firm = aRegisteredPartner(bo, "860");
    }

    @Nested
    class Anybody {

        @ParameterizedTest
        @CsvSource({
            "860, da, Partnerskabsaftale om ungegarantien i Hjørring Kommune",
            "326, da, Partnerskabsaftale om ungegarantien i Kalundborg Kommune",
            "860, en, Partnership pledge of the youth guarantee in the Municipality of Hjørring"
        })
        void reads_the_text_in_force_in_their_language(String municipality, String language, String title) {
            bo.reading(language)
                    .calls()
                    .get("/api/v1/pledge-texts/current?municipality={m}", municipality)
                    .then()
                    .statusCode(200)
                    .body("title", is(title), "sections", hasSize(5), "termYears", is(2), "version", is(1));
        }

        @Test
        void finds_no_text_of_a_municipality_that_does_not_take_part() {
            As.nobody()
                    .get("/api/v1/pledge-texts/current?municipality=101")
                    .then()
                    .statusCode(404);
            As.nobody()
                    .get("/api/v1/pledge-texts/current?municipality=abc")
                    .then()
                    .statusCode(404);
            As.nobody().get("/api/v1/pledge-texts/current").then().statusCode(400);
        }
    }

    @Nested
    class TheFirm {

        @Test
        void draws_up_a_draft_whose_fingerprint_is_that_of_the_document() throws Exception {
            var draft = drawUp(bo, firm)
                    .then()
                    .statusCode(201)
                    .header("ETag", is("\"0\""))
                    .body("status", is("DRAFT"), "signedAt", nullValue(), "activeFrom", nullValue())
                    .extract()
                    .jsonPath();
            var document = draft.getString("document").getBytes(StandardCharsets.UTF_8);
            assertThat(draft.getString("sha256"))
                    .isEqualTo(HexFormat.of()
                            .formatHex(MessageDigest.getInstance("SHA-256").digest(document)));
            assertThat(draft.getString("document")).contains(firm.name(), firm.cvr());
        }

        @Test
        void that_draws_up_the_same_twice_gets_the_same_draft() {
            var draft = aDraft(bo, firm);
            drawUp(bo, firm).then().statusCode(200).body("id", is(draft.toString()));
        }

        @Test
        void has_one_pledge_on_its_way() {
            var draft = aDraft(bo, firm);
            bo.calls()
                    .body("{\"commitments\":[{\"form\":\"FAIRS\",\"perYear\":1}]}")
                    .post("/api/v1/partners/{id}/pledges", firm.id())
                    .then()
                    .statusCode(409)
                    .body("type", containsString("pledge-already-open"), "existing", is(draft.toString()));
        }

        @Test
        void gets_one_draft_when_the_button_is_pressed_ten_times() throws Exception {
            bo.calls().get("/api/v1/me").then().statusCode(200);
            var answers = Together.call(10, number -> drawUp(bo, firm).statusCode());
            assertThat(answers)
                    .containsOnlyOnce(201)
                    .allMatch(status -> status == 200 || status == 201 || status == 409);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "{\"commitments\":[]}",
                    "{}",
                    "{\"commitments\":[{\"form\":\"FAIRS\",\"perYear\":0}]}",
                    "{\"commitments\":[{\"form\":\"FAIRS\",\"perYear\":-3}]}",
                    "{\"commitments\":[{\"form\":\"FAIRS\",\"perYear\":501}]}",
                    "{\"commitments\":[{\"form\":\"FAIRS\"}]}",
                    "{\"commitments\":[{\"perYear\":2}]}",
                    "{\"commitments\":[null]}",
                    "{\"commitments\":[{\"form\":\"PARTIES\",\"perYear\":2}]}",
                    "{\"commitments\":[{\"form\":\"FAIRS\",\"perYear\":1},{\"form\":\"FAIRS\",\"perYear\":2}]}",
                    "{\"commitments\":[{\"form\":\"FAIRS\",\"perYear\":1}],\"status\":\"ACTIVE\"}",
                    "{\"commitments\":\"FAIRS\"}"
                })
        void promises_at_least_one_thing_and_each_once(String body) {
            bo.calls()
                    .body(body)
                    .post("/api/v1/partners/{id}/pledges", firm.id())
                    .then()
                    .statusCode(400)
                    .body("violations", hasSize(greaterThan(0)));
        }

        @Test
        void changes_a_draft_in_the_version_it_has_read() {
            var draft = aDraft(bo, firm);
            var body = "{\"commitments\":[{\"form\":\"FAIRS\",\"perYear\":1}]}";
            bo.calls().body(body).put("/api/v1/pledges/{id}", draft).then().statusCode(428);
            bo.calls()
                    .header("If-Match", "\"0\"")
                    .body(body)
                    .put("/api/v1/pledges/{id}", draft)
                    .then()
                    .statusCode(200)
                    .header("ETag", is("\"1\""))
                    .body("commitments", hasSize(1), "document", containsString("Ungemesser, som vi er med på: 1"));
            bo.calls()
                    .header("If-Match", "\"0\"")
                    .body(body)
                    .put("/api/v1/pledges/{id}", draft)
                    .then()
                    .statusCode(412);
            bo.calls().get("/api/v1/pledges/{id}", draft).then().body("commitments.form", is(List.of("FAIRS")));
        }

        @Test
        void of_another_neither_sees_nor_signs_nor_changes_it() {
            var draft = aDraft(bo, firm);
            var other = As.aFirmsOwner();
            anActivePartner(other, "860");
            other.calls().get("/api/v1/pledges/{id}", draft).then().statusCode(404);
            other.calls().get("/api/v1/pledges/{id}/document", draft).then().statusCode(404);
            sign(other, draft, "x").then().statusCode(404);
            drawUp(other, firm).then().statusCode(404);
            other.calls()
                    .header("If-Match", "\"0\"")
                    .body("{\"commitments\":[{\"form\":\"FAIRS\",\"perYear\":1}]}")
                    .put("/api/v1/pledges/{id}", draft)
                    .then()
                    .statusCode(404);
        }
    }

    @Test
    void what_does_not_exist_is_not_there() {
        var nothing = UUID.randomUUID();
        bo.calls().get("/api/v1/pledges/{id}", nothing).then().statusCode(404);
        bo.calls().get("/api/v1/pledges/{id}/document", nothing).then().statusCode(404);
        approve(nothing, "860").then().statusCode(404);
        drawUp(bo, new Firm(nothing, "", "", "860")).then().statusCode(404);
        As.nobody().get("/api/v1/pledges/{id}", nothing).then().statusCode(401);
    }
}
