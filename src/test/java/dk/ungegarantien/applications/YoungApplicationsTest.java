package dk.ungegarantien.applications;

import static dk.ungegarantien.applications.GivenApplications.MOTIVATION;
import static dk.ungegarantien.applications.GivenApplications.accept;
import static dk.ungegarantien.applications.GivenApplications.anAcceptedApplication;
import static dk.ungegarantien.applications.GivenApplications.anApplication;
import static dk.ungegarantien.applications.GivenApplications.anApplicationReferredToCounsellors;
import static dk.ungegarantien.applications.GivenApplications.anInvitedApplication;
import static dk.ungegarantien.applications.GivenApplications.apply;
import static dk.ungegarantien.applications.GivenApplications.complete;
import static dk.ungegarantien.applications.GivenApplications.confirm;
import static dk.ungegarantien.applications.GivenApplications.mine;
import static dk.ungegarantien.applications.GivenApplications.refer;
import static dk.ungegarantien.applications.GivenApplications.withdraw;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import dk.ungegarantien.offers.GivenOffers;
import dk.ungegarantien.partners.GivenPartners;
import dk.ungegarantien.testing.As;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** A young person's applications, from the receipt to the end. */
@QuarkusTest
class YoungApplicationsTest {

    private final As baker = As.aFirmsOwner();
    private As alma;
    private UUID job;

    @BeforeEach
    void anActiveFirmWithAJob() {
        alma = GivenApplications.aYoungPerson();
        GivenPartners.anActivePartner(baker, "860");
        job = GivenOffers.anIntroJobBy(baker, 1);
    }

    @Nested
    class Following {

        @Test
        void the_newest_comes_first_page_by_page() {
            var first = anApplication(alma, job);
            var second = anApplication(alma, GivenOffers.aLeisureJobBy(baker));
            var page = alma.calls()
                    .get("/api/v1/me/applications?limit=1")
                    .then()
                    .statusCode(200)
                    .body("total", is(2), "items.id", contains(second.toString()))
                    .extract();
            alma.calls()
                    .queryParam("cursor", page.<String>path("next"))
                    .get("/api/v1/me/applications?limit=1")
                    .then()
                    .statusCode(200)
                    .body("items.id", contains(first.toString()), "next", nullValue());
        }

        @Test
        void a_forged_cursor_is_refused() {
            alma.calls()
                    .get("/api/v1/me/applications?cursor=abc")
                    .then()
                    .statusCode(400)
                    .body("violations.field", contains("cursor"));
        }

        @Test
        void an_invitation_shows_when_and_where() {
            mine(alma, anInvitedApplication(alma, baker, job))
                    .body(
                            "status", is("INVITED"),
                            "next", is("MEET"),
                            "invitation.at", containsString("T15:00:00+0"),
                            "invitation.place", is("Nørregade 12, 9800 Hjørring"),
                            "timeline.by", contains("YOUNG", "PARTNER"),
                            "timeline.note[1]", is("Vi glæder os til at møde dig."));
        }

        @Test
        void a_yes_shows_whom_to_turn_to_and_waits_for_the_confirmation() {
            mine(alma, anAcceptedApplication(alma, baker, job))
                    .body("next", is("CONFIRM"), "partnerContact.email", is("bodil@bageriet.example"));
        }

        @Test
        void a_referral_is_read_with_its_reason() {
            mine(alma, anApplicationReferredToCounsellors(alma, baker, job))
                    .body(
                            "status", is("REFERRED"),
                            "next", is("TALK"),
                            "nextBy", notNullValue(),
                            "help.profession", is("COUNSELLOR"),
                            "referral.professional", is("COUNSELLOR"),
                            "referral.reason", is("Vi har desværre ikke flere pladser i foråret."),
                            "referral.status", is("TAKEN"));
        }

        @Test
        void a_referral_to_an_offer_is_followed_with_a_new_application() {
            var smith = As.aFirmsOwner();
            GivenPartners.anActivePartner(smith, "860");
            var other = GivenOffers.aLeisureJobBy(smith);
            var first = anApplication(alma, job);
            refer(baker, first, Map.of("offer", other)).then().statusCode(200);
            String referral = mine(alma, first)
                    .body("referral.offer.id", is(other.toString()), "referral.offer.partner.name", notNullValue())
                    .extract()
                    .path("referral.id");
            apply(alma, job, Map.of("motivation", MOTIVATION, "referral", referral))
                    .then()
                    .statusCode(400)
                    .body("violations.field", contains("referral"));
            apply(alma, other, Map.of("motivation", MOTIVATION, "referral", referral))
                    .then()
                    .statusCode(201);
            mine(alma, first).body("referral.status", is("TAKEN"), "next", is("NONE"));
        }
    }

    @Nested
    class Deciding {

        @Test
        void a_place_is_confirmed_once() {
            var id = anAcceptedApplication(alma, baker, job);
            confirm(alma, id).then().statusCode(200).body("status", is("CONFIRMED"), "next", is("START"));
            confirm(alma, id).then().statusCode(409).body("type", containsString("application-confirmed"));
        }

        @Test
        void nothing_is_confirmed_before_the_firm_has_said_yes() {
            confirm(alma, anApplication(alma, job)).then().statusCode(409);
        }

        @Test
        void a_withdrawal_frees_the_place() {
            var id = anAcceptedApplication(alma, baker, job);
            var bo = GivenApplications.aYoungPerson();
            apply(bo, job).then().statusCode(409).body("type", containsString("offer-full"));
            alma.calls()
                    .body(Map.of("reason", "Jeg har fået et andet job."))
                    .post("/api/v1/applications/{id}/withdrawal", id)
                    .then()
                    .statusCode(200)
                    .body(
                            "status", is("WITHDRAWN"),
                            "partnerContact", nullValue(),
                            "timeline[2].note", is("Jeg har fået et andet job."));
            accept(baker, anApplication(bo, job)).then().statusCode(200);
        }

        @Test
        void what_is_over_cannot_be_withdrawn() {
            var id = GivenApplications.aConfirmedApplication(alma, baker, job);
            complete(baker, id, "COMPLETED").then().statusCode(200);
            withdraw(alma, id).then().statusCode(409).body("type", containsString("application-completed"));
        }
    }
}
