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
import static dk.ungegarantien.applications.GivenApplications.refer;
import static dk.ungegarantien.applications.GivenApplications.tell;
import static dk.ungegarantien.applications.GivenApplications.withdraw;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import dk.ungegarantien.offers.GivenOffers;
import dk.ungegarantien.offers.OfferBody;
import dk.ungegarantien.partners.GivenPartners;
import dk.ungegarantien.shared.WorkingDays;
import dk.ungegarantien.testing.As;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

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
    class BeforeWriting {

        @Test
        void one_learns_that_one_may_apply() {
            eligibility(alma, job).body("mayApply", is(true), "reason", nullValue());
        }

        @Test
        void who_is_too_young_learns_it_and_is_refused_too() {
            var kid = GivenApplications.aYoungPerson(12, "9800");
            eligibility(kid, job)
                    .body("mayApply", is(false), "reason", is("TOO_YOUNG"), "message", containsString("15 år"));
            apply(kid, job).then().statusCode(409).body("type", containsString("too-young"));
        }

        @Test
        void the_reason_is_told_in_the_callers_language() {
            var kid = GivenApplications.aYoungPerson(12, "9800");
            eligibility(kid.reading("en"), job).body("message", containsString("You must have turned 15"));
        }

        @Test
        void who_is_thirty_is_too_old() {
            eligibility(GivenApplications.aYoungPerson(30, "9800"), job).body("reason", is("TOO_OLD"));
        }

        @Test
        void a_pupil_of_another_grade_learns_that_the_internship_is_not_for_them() {
            var pupil = As.aYoungPerson();
            tell(pupil, 13, 6, "9800").then().statusCode(200);
            eligibility(pupil, GivenOffers.anInternshipBy(baker)).body("reason", is("WRONG_GRADE"));
        }

        @Test
        void a_full_offer_says_so() {
            anAcceptedApplication(GivenApplications.aYoungPerson(), baker, job);
            eligibility(alma, job).body("reason", is("FULL"));
            apply(alma, job).then().statusCode(409).body("type", containsString("offer-full"));
        }

        @Test
        void a_paused_offer_takes_nobody() {
            GivenOffers.pause(baker, job).then().statusCode(200);
            eligibility(alma, job).body("reason", is("CLOSED"));
            apply(alma, job).then().statusCode(409).body("type", containsString("offer-closed"));
        }

        @Test
        void a_draft_does_not_exist() {
            var draft = GivenOffers.aDraftBy(baker, OfferBody.introJob());
            alma.calls().get("/api/v1/offers/{id}/eligibility", draft).then().statusCode(404);
            apply(alma, draft).then().statusCode(404);
        }

        @Test
        void class_visits_are_for_schools() {
            var visit = GivenOffers.aClassVisitBy(baker);
            eligibility(alma, visit).body("reason", is("CLASS_VISIT"));
            apply(alma, visit)
                    .then()
                    .statusCode(409)
                    .body("type", containsString("class-visits-are-booked-by-schools"));
        }

        @Test
        void one_must_have_told_who_one_is() {
            apply(As.aYoungPerson(), job).then().statusCode(409).body("type", containsString("profile-missing"));
        }

        private ValidatableResponse eligibility(As young, UUID offer) {
            return young.calls()
                    .get("/api/v1/offers/{id}/eligibility", offer)
                    .then()
                    .statusCode(200);
        }
    }

    @Nested
    class Applying {

        @Test
        void gives_a_receipt_with_the_day_of_the_answer() {
            apply(alma, job)
                    .then()
                    .statusCode(201)
                    .body(
                            "status", is("SUBMITTED"),
                            "motivation", is(MOTIVATION),
                            "offer.id", is(job.toString()),
                            "offer.kind", is("INTRO_JOB"),
                            "offer.partner.name", notNullValue(),
                            "answerBy",
                                    is(WorkingDays.OF_DENMARK
                                            .after(LocalDate.now(), 5)
                                            .toString()),
                            "next", is("WAIT_FOR_ANSWER"),
                            "partnerContact", nullValue(),
                            "timeline.status", contains("SUBMITTED"),
                            "timeline.by", contains("YOUNG"));
        }

        @Test
        void twice_gives_one_application_and_its_id() {
            var first = anApplication(alma, job);
            apply(alma, job)
                    .then()
                    .statusCode(409)
                    .body("type", containsString("already-applied"), "existing", is(first.toString()));
        }

        @Test
        void again_is_possible_after_a_withdrawal() {
            withdraw(alma, anApplication(alma, job)).then().statusCode(200);
            apply(alma, job).then().statusCode(201);
        }

        @Test
        void for_an_internship_needs_one_of_its_weeks() {
            var week = OfferBody.aWeekAhead();
            var internship = GivenOffers.anInternshipBy(baker, week, 1);
            apply(alma, internship).then().statusCode(400).body("violations.field", contains("week"));
            apply(alma, internship, week.plus(1)).then().statusCode(400).body("violations.field", contains("week"));
            apply(alma, internship, week).then().statusCode(201).body("week", is(week.toString()));
        }

        @Test
        void for_a_job_has_no_week() {
            apply(alma, job, OfferBody.aWeekAhead()).then().statusCode(400).body("violations.field", contains("week"));
        }

        @Test
        void for_a_week_that_does_not_exist_is_refused() {
            apply(alma, job, Map.of("motivation", MOTIVATION, "week", "2027-W54"))
                    .then()
                    .statusCode(400)
                    .body("violations.field", contains("week"));
        }

        @Test
        void takes_plain_text_only() {
            for (var bad :
                    new String[] {"<script>alert(1)</script>", "<b>Jeg vil gerne</b>", "Hej \u0007 med dig her"}) {
                apply(alma, job, Map.of("motivation", bad))
                        .then()
                        .statusCode(400)
                        .body("violations.field", contains("motivation"));
            }
        }

        @Test
        void needs_some_words_but_not_too_many() {
            apply(alma, job, Map.of("motivation", "Hej")).then().statusCode(400);
            apply(alma, job, Map.of("motivation", "a".repeat(2001))).then().statusCode(400);
            apply(alma, job, Map.of()).then().statusCode(400);
        }

        @Test
        void names_a_field_that_it_does_not_know() {
            apply(alma, job, Map.of("motivation", MOTIVATION, "cpr", "0101010101"))
                    .then()
                    .statusCode(400)
                    .body("violations.field", contains("cpr"));
        }
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
            mine(anInvitedApplication(alma, baker, job))
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
            mine(anAcceptedApplication(alma, baker, job))
                    .body("next", is("CONFIRM"), "partnerContact.email", is("bodil@bageriet.example"));
        }

        @Test
        void a_referral_is_read_with_its_reason() {
            mine(anApplicationReferredToCounsellors(alma, baker, job))
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
            String referral = mine(first)
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
            mine(first).body("referral.status", is("TAKEN"), "next", is("NONE"));
        }

        private ValidatableResponse mine(UUID id) {
            return alma.calls().get("/api/v1/me/applications/{id}", id).then().statusCode(200);
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
