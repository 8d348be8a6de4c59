package dk.ungegarantien.applications;

import static dk.ungegarantien.applications.GivenApplications.accept;
import static dk.ungegarantien.applications.GivenApplications.anAcceptedApplication;
import static dk.ungegarantien.applications.GivenApplications.anApplication;
import static dk.ungegarantien.applications.GivenApplications.complete;
import static dk.ungegarantien.applications.GivenApplications.confirm;
import static dk.ungegarantien.applications.GivenApplications.invite;
import static dk.ungegarantien.applications.GivenApplications.refer;
import static dk.ungegarantien.applications.GivenApplications.see;
import static dk.ungegarantien.applications.GivenApplications.withdraw;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.lessThanOrEqualTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import dk.ungegarantien.offers.GivenOffers;
import dk.ungegarantien.offers.OfferBody;
import dk.ungegarantien.partners.GivenPartners;
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
class PartnerApplicationsTest {

    private final As baker = As.aFirmsOwner();
    private As alma;
    private GivenPartners.Firm bakery;
    private UUID job;

    @BeforeEach
    void anActiveFirmWithAJob() {
        alma = GivenApplications.aYoungPerson();
        bakery = GivenPartners.anActivePartner(baker, "860");
        job = GivenOffers.anIntroJobBy(baker, 2);
    }

    @Nested
    class TheInbox {

        @Test
        void shows_a_name_an_age_and_a_message_but_no_birth_date_and_no_address() {
            var body = received(anApplication(alma, job))
                    .body("name", is("Alma Holm"), "age", is(16), "late", is(false), "contact", nullValue())
                    .extract()
                    .asString();
            assertThat(body)
                    .doesNotContain(alma.email())
                    .doesNotContain("birth")
                    .doesNotContain(LocalDate.now().minusDays(10).minusYears(16).toString());
        }

        @Test
        void has_the_unanswered_first_and_counts_every_state() {
            var accepted = anAcceptedApplication(alma, baker, job);
            var invited = GivenApplications.anInvitedApplication(GivenApplications.aYoungPerson(), baker, job);
            var fresh = anApplication(GivenApplications.aYoungPerson(), job);
            inbox("")
                    .body(
                            "total", is(3),
                            "items.id", contains(fresh.toString(), invited.toString(), accepted.toString()),
                            "counts.find { it.status == 'INVITED' }.count", is(1));
            inbox("?status=ACCEPTED&status=INVITED")
                    .body("total", is(2), "items.id", not(hasItem(fresh.toString())), "counts", hasSize(3));
        }

        @Test
        void counts_every_step_in_the_moment_it_is_taken() {
            counts(Map.of());
            var first = anApplication(alma, job);
            counts(Map.of("SUBMITTED", 1));
            see(baker, first).then().statusCode(200);
            counts(Map.of("SEEN", 1));
            invite(baker, first).then().statusCode(200);
            invite(baker, first).then().statusCode(200);
            counts(Map.of("INVITED", 1));
            accept(baker, first).then().statusCode(200);
            confirm(alma, first).then().statusCode(200);
            counts(Map.of("CONFIRMED", 1));
            var second = anApplication(GivenApplications.aYoungPerson(), job);
            refer(baker, second, Map.of("professional", "COUNSELLOR")).then().statusCode(200);
            counts(Map.of("CONFIRMED", 1, "REFERRED", 1));
            withdraw(alma, first).then().statusCode(200);
            withdraw(alma, first).then().statusCode(409);
            counts(Map.of("WITHDRAWN", 1, "REFERRED", 1));
        }

        @Test
        void goes_on_in_one_order_through_several_states() {
            var read = anApplication(alma, job);
            see(baker, read).then().statusCode(200);
            var fresh = anApplication(GivenApplications.aYoungPerson(), job);
            var readToo = anApplication(GivenApplications.aYoungPerson(), job);
            see(baker, readToo).then().statusCode(200);
            GivenApplications.anInvitedApplication(GivenApplications.aYoungPerson(), baker, job);
            String next = inbox("?status=SUBMITTED&status=SEEN&limit=2")
                    .body("total", is(3), "items.id", contains(read.toString(), fresh.toString()))
                    .extract()
                    .path("next");
            inbox("?status=SUBMITTED&status=SEEN&limit=2&cursor=" + next)
                    .body("total", is(3), "items.id", contains(readToo.toString()), "next", nullValue());
        }

        @Test
        void goes_on_page_by_page_without_losing_or_repeating_any() {
            var first = anApplication(alma, job);
            var second = anApplication(GivenApplications.aYoungPerson(), job);
            String next = inbox("?limit=1")
                    .body("items.id", contains(first.toString()))
                    .extract()
                    .path("next");
            inbox("?limit=1&cursor=" + next).body("items.id", contains(second.toString()), "next", nullValue());
        }

        @Test
        void is_narrowed_to_one_offer() {
            anApplication(alma, job);
            var other = GivenOffers.aLeisureJobBy(baker);
            var id = anApplication(alma, other);
            inbox("?offer=" + other).body("items.id", contains(id.toString()), "counts.count", contains(1));
        }

        @Test
        void is_empty_for_a_firm_without_applications_and_asks_others_to_register() {
            inbox("").body("total", is(0), "items", hasSize(0));
            As.aFirmsOwner()
                    .calls()
                    .get("/api/v1/me/partner/applications")
                    .then()
                    .statusCode(409)
                    .body("type", containsString("no-firm"));
        }

        @Test
        void refuses_a_state_that_does_not_exist() {
            baker.calls()
                    .get("/api/v1/me/partner/applications?status=DECLINED")
                    .then()
                    .statusCode(400);
        }
    }

    @Nested
    class Answering {

        @Test
        void reading_is_marked_once() {
            var id = anApplication(alma, job);
            see(baker, id).then().statusCode(200).body("status", is("SEEN"));
            see(baker, id).then().statusCode(200).body("status", is("SEEN"));
            alma.calls()
                    .get("/api/v1/me/applications/{id}", id)
                    .then()
                    .body("timeline.status", contains("SUBMITTED", "SEEN"));
        }

        @Test
        void an_invitation_names_time_and_place_and_may_be_moved() {
            var id = anApplication(alma, job);
            invite(baker, id).then().statusCode(200).body("status", is("INVITED"));
            invite(baker, id, LocalDate.now().plusDays(20).atTime(9, 30), "Ny tid")
                    .then()
                    .statusCode(200)
                    .body("invitation.at", containsString("T09:30"), "invitation.message", is("Ny tid"));
        }

        @Test
        void an_invitation_lies_in_the_future_and_is_plain_text() {
            var id = anApplication(alma, job);
            invite(baker, id, LocalDate.now().minusDays(1).atTime(15, 0), "Hej")
                    .then()
                    .statusCode(400)
                    .body("violations.field", contains("at"));
            invite(baker, id, LocalDate.now().plusDays(1).atTime(15, 0), "<img src=x onerror=alert(1)>")
                    .then()
                    .statusCode(400)
                    .body("violations.field", contains("message"));
        }

        @Test
        void a_yes_opens_the_contact_details_and_a_withdrawal_closes_them() {
            var id = anApplication(alma, job);
            accept(baker, id).then().statusCode(200).body("status", is("ACCEPTED"), "contact.email", is(alma.email()));
            withdraw(alma, id).then().statusCode(200);
            received(id).body("contact", nullValue());
        }

        @Test
        void an_answered_application_stays_answered() {
            var id = anAcceptedApplication(alma, baker, job);
            accept(baker, id)
                    .then()
                    .statusCode(409)
                    .body(
                            "type",
                            containsString("application-accepted"),
                            "title",
                            is("Der er allerede sagt ja"),
                            "state",
                            is("ACCEPTED"));
            refer(baker, id, Map.of("professional", "COUNSELLOR")).then().statusCode(409);
            invite(baker, id).then().statusCode(409);
        }

        @Test
        void more_than_there_is_room_for_cannot_be_accepted_and_nothing_of_it_stays() {
            anAcceptedApplication(GivenApplications.aYoungPerson(), baker, job);
            var late = anApplication(alma, job);
            anAcceptedApplication(GivenApplications.aYoungPerson(), baker, job);
            accept(baker, late).then().statusCode(409).body("type", containsString("no-free-place"));
            received(late).body("status", is("SUBMITTED"), "contact", nullValue());
        }

        @Test
        void an_internship_takes_the_place_in_its_week() {
            var week = OfferBody.aWeekAhead();
            var internship = GivenOffers.anInternshipBy(baker, week, 1);
            var id = anApplication(alma, internship, week);
            accept(baker, id).then().statusCode(200).body("week", is(week.toString()));
            GivenApplications.apply(GivenApplications.aYoungPerson(), internship, week)
                    .then()
                    .statusCode(409);
        }

        @Test
        void a_placement_ends_when_it_was_confirmed_before() {
            var id = anAcceptedApplication(alma, baker, job);
            complete(baker, id, "COMPLETED").then().statusCode(409);
            confirm(alma, id).then().statusCode(200);
            complete(baker, id, "NOT_COMPLETED").then().statusCode(200).body("status", is("NOT_COMPLETED"));
        }

        @Test
        void there_is_no_way_to_decline() {
            var id = anApplication(alma, job);
            baker.calls().post("/api/v1/applications/{id}/rejection", id).then().statusCode(404);
            complete(baker, id, "DECLINED").then().statusCode(400);
        }
    }

    @Nested
    class GuidingOn {

        private final As smith = As.aFirmsOwner();
        private GivenPartners.Firm smithy;
        private UUID id;

        @BeforeEach
        void anotherFirm() {
            smithy = GivenPartners.anActivePartner(smith, "860");
            id = anApplication(alma, job);
        }

        @Test
        void leads_to_another_firms_offer() {
            var other = GivenOffers.aLeisureJobBy(smith);
            refer(baker, id, Map.of("offer", other))
                    .then()
                    .statusCode(200)
                    .body(
                            "status", is("REFERRED"),
                            "referral.offer.id", is(other.toString()),
                            "referral.offer.partner.name", is(smithy.name()),
                            "contact", nullValue());
        }

        @Test
        void leads_to_another_partner() {
            refer(baker, id, Map.of("partner", smithy.id()))
                    .then()
                    .statusCode(200)
                    .body("referral.partner.name", is(smithy.name()));
        }

        @Test
        void leads_to_each_kind_of_professional() {
            refer(baker, id, Map.of("professional", "CONSULTANT"))
                    .then()
                    .statusCode(200)
                    .body("referral.professional", is("CONSULTANT"));
            for (var professional : new String[] {"COORDINATOR", "COUNSELLOR"}) {
                var next = anApplication(GivenApplications.aYoungPerson(), job);
                refer(baker, next, Map.of("professional", professional)).then().statusCode(200);
            }
        }

        @Test
        void leads_to_exactly_one_place() {
            refused(Map.of(), "offer");
            refused(Map.of("partner", smithy.id(), "professional", "COUNSELLOR"), "offer");
            refused(Map.of("professional", "SECRETARIAT"), "professional");
        }

        @Test
        void never_leads_back_to_the_firm_itself() {
            refused(Map.of("offer", job), "offer");
            refused(Map.of("offer", GivenOffers.aLeisureJobBy(baker)), "offer");
            refused(Map.of("partner", bakery.id()), "partner");
        }

        @Test
        void never_leads_to_what_is_not_there() {
            refused(Map.of("offer", UUID.randomUUID()), "offer");
            refused(Map.of("offer", GivenOffers.aDraftBy(smith, OfferBody.introJob())), "offer");
            refused(Map.of("partner", UUID.randomUUID()), "partner");
            var newcomer = GivenPartners.aRegisteredPartner(As.aFirmsOwner(), "860");
            refused(Map.of("partner", newcomer.id()), "partner");
        }

        @Test
        void never_leads_to_where_the_young_person_cannot_apply() {
            var forAdults = GivenOffers.published(smith, OfferBody.introJob().terms("minimumAge", 18));
            refer(baker, id, Map.of("offer", forAdults))
                    .then()
                    .statusCode(409)
                    .body("type", containsString("referral-leads-nowhere"));
            received(id).body("status", is("SUBMITTED"));
        }

        @Test
        void needs_a_reason_in_plain_words() {
            refused(Map.of("professional", "COUNSELLOR", "reason", "Nej"), "reason");
            refused(Map.of("professional", "COUNSELLOR", "reason", "<b>Vi har ikke plads</b>"), "reason");
        }

        @Test
        void gets_suggestions_of_other_firms_that_fit_the_person() {
            var fits = GivenOffers.anIntroJobBy(smith);
            var forAdults = GivenOffers.published(smith, OfferBody.introJob().terms("minimumAge", 18));
            baker.calls()
                    .get("/api/v1/me/partner/applications/{id}/referral-suggestions", id)
                    .then()
                    .statusCode(200)
                    .body(
                            "size()", lessThanOrEqualTo(5),
                            "id", not(hasItem(job.toString())),
                            "id", not(hasItem(forAdults.toString())),
                            "free", everyItem(org.hamcrest.Matchers.greaterThan(0)),
                            "kind", everyItem(not(is("CLASS_VISIT"))));
            refer(baker, id, Map.of("offer", fits)).then().statusCode(200);
        }

        private void refused(Map<String, ?> target, String field) {
            refer(baker, id, target).then().statusCode(400).body("violations.field", contains(field));
        }
    }

    private ValidatableResponse received(UUID id) {
        return baker.calls()
                .get("/api/v1/me/partner/applications/{id}", id)
                .then()
                .statusCode(200);
    }

    private void counts(Map<String, Integer> expected) {
        var total = expected.values().stream().mapToInt(count -> count).sum();
        var inbox = inbox("").body("total", is(total)).extract().jsonPath();
        assertThat(inbox.getList("counts.status", String.class)).hasSameSizeAs(expected.keySet());
        expected.forEach(
                (state, count) -> assertThat(inbox.getInt("counts.find { it.status == '" + state + "' }.count"))
                        .as(state)
                        .isEqualTo(count));
    }

    private ValidatableResponse inbox(String query) {
        return baker.calls()
                .get("/api/v1/me/partner/applications" + query)
                .then()
                .statusCode(200);
    }
}
