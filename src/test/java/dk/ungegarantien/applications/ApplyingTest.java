package dk.ungegarantien.applications;

import static dk.ungegarantien.applications.GivenApplications.MOTIVATION;
import static dk.ungegarantien.applications.GivenApplications.anAcceptedApplication;
import static dk.ungegarantien.applications.GivenApplications.anApplication;
import static dk.ungegarantien.applications.GivenApplications.apply;
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
import dk.ungegarantien.shared.Denmark;
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

/** A young person applies, knowing beforehand whether they may. */
@QuarkusTest
class ApplyingTest {

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
                                            .after(LocalDate.now(Denmark.ZONE), 5)
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
}
