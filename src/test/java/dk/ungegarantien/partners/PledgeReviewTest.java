package dk.ungegarantien.partners;

import static dk.ungegarantien.partners.GivenPartners.aDraft;
import static dk.ungegarantien.partners.GivenPartners.aRegisteredPartner;
import static dk.ungegarantien.partners.GivenPartners.aSignedPledge;
import static dk.ungegarantien.partners.GivenPartners.approve;
import static dk.ungegarantien.partners.GivenPartners.giveBack;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import dk.ungegarantien.partners.GivenPartners.Firm;
import dk.ungegarantien.testing.As;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The municipality approves what was signed or returns it, once. */
@QuarkusTest
class PledgeReviewTest {

    private final As bo = As.aFirmsOwner();
    private final As secretariat = As.theSecretariatOf("860");
    private Firm firm;

    @Inject
    Rows rows;

    @BeforeEach
    void a_firm_is_registered() {
        firm = aRegisteredPartner(bo, "860");
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
                    .then()
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
                    .then()
                    .statusCode(400)
                    .body("violations[0].field", is("reasons"));
        }

        @Test
        void answers_once() {
            var pledge = aSignedPledge(bo, firm);
            approve(pledge, "860").then().statusCode(200);
            approve(pledge, "860").then().statusCode(409).body("type", containsString("pledge-not-signed"));
            giveBack(secretariat, pledge, "For sent").then().statusCode(409);
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
            giveBack(other, pledge, "Nej").then().statusCode(404);
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
    class TheFirm {

        @Test
        void does_not_approve_itself() {
            var pledge = aSignedPledge(bo, firm);
            bo.calls().post("/api/v1/pledges/{id}/approval", pledge).then().statusCode(403);
            giveBack(bo, pledge, "x").then().statusCode(403);
        }
    }
}
