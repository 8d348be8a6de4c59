package dk.ungegarantien.applications;

import static dk.ungegarantien.applications.GivenApplications.anApplication;
import static dk.ungegarantien.applications.GivenApplications.mine;
import static dk.ungegarantien.applications.GivenApplications.refer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import dk.ungegarantien.offers.GivenOffers;
import dk.ungegarantien.partners.GivenPartners;
import dk.ungegarantien.testing.As;
import dk.ungegarantien.testing.Tables;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Nobody falls through when what they asked for is no more. */
@QuarkusTest
class HandOversTest {

    private final As baker = As.aFirmsOwner();
    private final As secretariat = As.theSecretariatOf("860");
    private As alma;
    private GivenPartners.Firm firm;
    private UUID job;

    @BeforeEach
    void anActiveFirmWithAJob() {
        alma = GivenApplications.aYoungPerson();
        firm = GivenPartners.anActivePartner(baker, "860");
        job = GivenOffers.anIntroJobBy(baker, 3);
    }

    @Nested
    class WhenAnOfferIsClosed {

        @Test
        void whoever_waits_for_an_answer_is_in_a_consultants_case_at_once() {
            var id = anApplication(alma, job);
            GivenOffers.close(baker, job).then().statusCode(200);
            mine(alma, id)
                    .body(
                            "status", is("SUBMITTED"),
                            "escalation.cause", is("OFFER_CLOSED"),
                            "help.profession", is("CONSULTANT"),
                            "nextBy", notNullValue());
            assertThat(TheClock.ahead(id)).isEmpty();
            assertThat(handedOver(id)).isEqualTo(1);
        }

        @Test
        void the_firm_may_still_take_them_in() {
            var id = anApplication(alma, job);
            GivenOffers.close(baker, job).then().statusCode(200);
            GivenApplications.accept(baker, id).then().statusCode(200);
            mine(alma, id).body("next", is("CONFIRM"), "help.open", is(false));
        }

        @Test
        void who_has_been_answered_goes_on_as_before() {
            var id = GivenApplications.anAcceptedApplication(alma, baker, job);
            GivenOffers.close(baker, job).then().statusCode(200);
            mine(alma, id).body("escalation", nullValue());
        }

        @Test
        void who_was_guided_there_gets_a_counsellor_instead() {
            var smith = As.aFirmsOwner();
            GivenPartners.anActivePartner(smith, "860");
            var elsewhere = GivenOffers.anIntroJobBy(smith, 2);
            var id = anApplication(alma, job);
            refer(baker, id, Map.of("offer", elsewhere.toString())).then().statusCode(200);
            GivenOffers.close(smith, elsewhere).then().statusCode(200);
            mine(alma, id)
                    .body("next", is("TALK"), "help.profession", is("COUNSELLOR"), "referral.status", is("DECLINED"));
        }

        @Test
        void closing_it_again_calls_nobody_twice() {
            var id = anApplication(alma, job);
            GivenOffers.close(baker, job).then().statusCode(200);
            GivenOffers.close(baker, job).then().statusCode(200);
            assertThat(handedOver(id)).isEqualTo(1);
        }
    }

    @Nested
    class WhenAFirmLeaves {

        @Test
        void its_offers_pause_and_whoever_waits_is_handed_over() {
            var id = anApplication(alma, job);
            var accepted = GivenApplications.anAcceptedApplication(GivenApplications.aYoungPerson(), baker, job);
            end(pledge()).statusCode(200).body("status", is("ENDED"));
            mine(alma, id).body("escalation.cause", is("FIRM_LEFT"), "help.profession", is("CONSULTANT"));
            assertThat(handedOver(accepted)).isEqualTo(1);
            As.nobody().get("/api/v1/offers/{id}", job).then().body("status", is("PAUSED"));
            GivenOffers.publish(baker, job).then().statusCode(409);
        }

        @Test
        void a_pledge_that_is_over_cannot_be_ended_again() {
            var pledge = pledge();
            end(pledge).statusCode(200);
            end(pledge).statusCode(409).body("type", containsString("pledge-not-in-force"));
        }

        @Test
        void only_its_own_secretariat_ends_it() {
            var pledge = pledge();
            As.theSecretariatOf("326")
                    .calls()
                    .body(Map.of("reasons", "Vi er ikke enige."))
                    .post("/api/v1/pledges/{id}/ending", pledge)
                    .then()
                    .statusCode(404);
            baker.calls()
                    .body(Map.of("reasons", "Vi er ikke enige."))
                    .post("/api/v1/pledges/{id}/ending", pledge)
                    .then()
                    .statusCode(403);
        }

        private String pledge() {
            return Tables.texts("select id from pledge where partner_id = ? and status = 'ACTIVE'", firm.id())
                    .get(0);
        }

        private ValidatableResponse end(String pledge) {
            return secretariat
                    .calls()
                    .body(Map.of("reasons", "Virksomheden er lukket."))
                    .post("/api/v1/pledges/{id}/ending", pledge)
                    .then();
        }
    }

    private static int handedOver(UUID id) {
        return Tables.texts(
                        "select 1 from outbox where type = 'ApplicationHandedOver' and payload->>'application' = ?",
                        id.toString())
                .size();
    }
}
