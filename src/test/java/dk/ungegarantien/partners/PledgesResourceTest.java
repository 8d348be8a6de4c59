package dk.ungegarantien.partners;

import static dk.ungegarantien.partners.GivenPartners.aDraft;
import static dk.ungegarantien.partners.GivenPartners.aRegisteredPartner;
import static dk.ungegarantien.partners.GivenPartners.aSignedPledge;
import static dk.ungegarantien.partners.GivenPartners.anActivePartner;
import static dk.ungegarantien.partners.GivenPartners.approve;
import static dk.ungegarantien.partners.GivenPartners.drawUp;
import static dk.ungegarantien.partners.GivenPartners.sign;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import dk.ungegarantien.partners.GivenPartners.Firm;
import dk.ungegarantien.testing.As;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class PledgesResourceTest {

    private final As bo = As.aFirmsOwner();
    private final As secretariat = As.theSecretariatOf("860");
    private Firm firm;

    @Inject
    Rows rows;

    @Inject
    PledgeExpiry expiry;

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
            giveBack(secretariat, pledge, "Skriv flere uger").statusCode(200);
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

        @Test
        void renews_while_its_pledge_is_in_force_and_the_new_one_takes_its_place() {
            var first = aSignedPledge(bo, firm);
            approve(first, "860").then().statusCode(200);
            var renewal = aSignedPledge(bo, firm);
            bo.calls().get("/api/v1/pledges/{id}", renewal).then().body("follows", is(first.toString()));
            As.nobody().get("/api/v1/partners/{id}", firm.id()).then().statusCode(200);

            approve(renewal, "860").then().statusCode(200).body("status", is("ACTIVE"));

            bo.calls().get("/api/v1/pledges/{id}", first).then().body("status", is("ENDED"));
            bo.calls()
                    .get("/api/v1/me/partner")
                    .then()
                    .body("status", is("ACTIVE"), "pledge.id", is(renewal.toString()));
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

        @Test
        void does_not_approve_itself() {
            var pledge = aSignedPledge(bo, firm);
            bo.calls().post("/api/v1/pledges/{id}/approval", pledge).then().statusCode(403);
            giveBack(bo, pledge, "x").statusCode(403);
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
            giveBack(secretariat, pledge, "Skriv flere uger").statusCode(200);
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

    @Nested
    class TheSecretariat {

        @Test
        void approves_and_the_firm_is_an_active_partner_for_two_years() {
            var pledge = aSignedPledge(bo, firm);
            approve(pledge, "860").then().statusCode(200).body("status", is("ACTIVE"), "activeFrom", notNullValue());
            assertThat(rows.changesOf(pledge)).last().isEqualTo("secretariat: SIGNED > ACTIVE");
            assertThat(rows.changesOf(firm.id())).last().isEqualTo("secretariat: REGISTERED > ACTIVE");
            assertThat(rows.eventsOf(pledge)).last().isEqualTo("PledgeApproved to " + bo.email());
            bo.calls()
                    .get("/api/v1/pledges/{id}", pledge)
                    .then()
                    .body(
                            "activeUntil",
                            is(LocalDate.parse(bo.calls()
                                            .get("/api/v1/pledges/{id}", pledge)
                                            .path("activeFrom"))
                                    .plusYears(2)
                                    .toString()));
        }

        @Test
        void returns_with_reasons_that_the_firm_reads() {
            var pledge = aSignedPledge(bo, firm);
            giveBack(secretariat, pledge, "Skriv flere uger.\\nTak!")
                    .statusCode(200)
                    .body("status", is("RETURNED"));
            bo.calls()
                    .get("/api/v1/me/partner")
                    .then()
                    .body("pledge.returnReasons", is("Skriv flere uger.\nTak!"), "status", is("REGISTERED"));
            assertThat(rows.eventsOf(pledge)).last().isEqualTo("PledgeReturned to " + bo.email());
        }

        @ParameterizedTest
        @ValueSource(strings = {"", "  ", "<b>nej</b>", "<script>", "a\\u0000b"})
        void gives_reasons_in_plain_words(String reasons) {
            giveBack(secretariat, aSignedPledge(bo, firm), reasons)
                    .statusCode(400)
                    .body("violations[0].field", is("reasons"));
        }

        @Test
        void answers_once() {
            var pledge = aSignedPledge(bo, firm);
            approve(pledge, "860").then().statusCode(200);
            approve(pledge, "860").then().statusCode(409).body("type", containsString("pledge-not-signed"));
            giveBack(secretariat, pledge, "For sent").statusCode(409);
            assertThat(rows.eventsOf(pledge)).hasSize(2);
        }

        @Test
        void answers_once_even_when_ten_press_the_button_together() throws Exception {
            var pledge = aSignedPledge(bo, firm);
            var answers = Together.call(10, number -> approve(pledge, "860").statusCode());
            assertThat(answers).containsOnlyOnce(200).allMatch(status -> status == 200 || status == 409);
            assertThat(rows.eventsOf(pledge))
                    .containsExactly("PledgeSigned to " + bo.email(), "PledgeApproved to " + bo.email());
        }

        @Test
        void does_not_answer_a_draft() {
            approve(aDraft(bo, firm), "860").then().statusCode(409);
        }

        @Test
        void finds_on_its_desk_what_waits_the_longest_wait_first() {
            var pledges = IntStream.range(0, 3)
                    .mapToObj(number -> {
                        var owner = As.aFirmsOwner();
                        return aSignedPledge(owner, aRegisteredPartner(owner, "860"))
                                .toString();
                    })
                    .toList();
            var found = new java.util.ArrayList<String>();
            String cursor = null;
            do {
                var page = secretariat
                        .calls()
                        .queryParam("status", "SIGNED")
                        .queryParam("limit", 2)
                        .queryParam("cursor", cursor == null ? "" : cursor)
                        .get("/api/v1/desk/pledges")
                        .then()
                        .statusCode(200)
                        .body("counts.status", hasItem("SIGNED"))
                        .extract()
                        .jsonPath();
                found.addAll(page.getList("items.id"));
                cursor = page.getString("next");
            } while (cursor != null);
            assertThat(found).containsSubsequence(pledges).doesNotHaveDuplicates();
        }

        @Test
        void sees_the_latest_change_first_among_all() {
            var draft = aDraft(bo, firm);
            secretariat
                    .calls()
                    .get("/api/v1/desk/pledges?limit=1")
                    .then()
                    .statusCode(200)
                    .body("items[0].id", is(draft.toString()), "items[0].partnerName", is(firm.name()))
                    .body("next", notNullValue());
        }

        @Test
        void of_another_municipality_finds_nothing_there() {
            var pledge = aSignedPledge(bo, firm);
            var other = As.theSecretariatOf("326");
            other.calls().get("/api/v1/pledges/{id}", pledge).then().statusCode(404);
            other.calls().get("/api/v1/pledges/{id}/document", pledge).then().statusCode(404);
            approve(pledge, "326").then().statusCode(404);
            giveBack(other, pledge, "Nej").statusCode(404);
            other.calls()
                    .get("/api/v1/desk/pledges?limit=100")
                    .then()
                    .body("items.id", not(hasItem(pledge.toString())));
        }

        @Test
        void is_not_just_any_professional() {
            var pledge = aSignedPledge(bo, firm);
            for (var professional :
                    List.of(As.aCoordinatorOf("860"), As.aCounsellorOf("860"), As.aConsultantOf("860"))) {
                professional
                        .calls()
                        .post("/api/v1/pledges/{id}/approval", pledge)
                        .then()
                        .statusCode(403);
            }
        }
    }

    @Nested
    class TheClock {

        @Test
        void ends_a_pledge_whose_term_is_over_and_the_firm_may_come_back_by_signing_anew() throws Throwable {
            var pledge = aSignedPledge(bo, firm);
            approve(pledge, "860").then().statusCode(200);
            rows.termEndedYesterday(pledge);

            VertxContextSupport.subscribeAndAwait(() -> expiry.endThoseWhoseTermIsOver());

            bo.calls().get("/api/v1/me/partner").then().body("status", is("FORMER"), "pledge.status", is("EXPIRED"));
            As.nobody().get("/api/v1/partners/{id}", firm.id()).then().statusCode(404);
            assertThat(rows.changesOf(pledge)).last().isEqualTo("clock: ACTIVE > EXPIRED");
            assertThat(rows.changesOf(firm.id())).last().isEqualTo("clock: ACTIVE > FORMER");

            approve(aSignedPledge(bo, firm), "860").then().statusCode(200);
            bo.calls().get("/api/v1/me/partner").then().body("status", is("ACTIVE"));
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

    private static ValidatableResponse giveBack(As caller, UUID pledge, String reasons) {
        return caller.calls()
                .body("{\"reasons\":\"%s\"}".formatted(reasons))
                .post("/api/v1/pledges/{id}/return", pledge)
                .then();
    }
}
