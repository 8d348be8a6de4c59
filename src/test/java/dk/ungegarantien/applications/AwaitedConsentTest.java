package dk.ungegarantien.applications;

import static dk.ungegarantien.applications.GivenApplications.MOTIVATION;
import static dk.ungegarantien.applications.GivenApplications.accept;
import static dk.ungegarantien.applications.GivenApplications.apply;
import static dk.ungegarantien.applications.GivenApplications.mine;
import static dk.ungegarantien.applications.GivenConsents.MOTHER;
import static dk.ungegarantien.applications.GivenConsents.aConsentedApplication;
import static dk.ungegarantien.applications.GivenConsents.aGuardian;
import static dk.ungegarantien.applications.GivenConsents.aLinkFor;
import static dk.ungegarantien.applications.GivenConsents.aMinor;
import static dk.ungegarantien.applications.GivenConsents.aMinorAlone;
import static dk.ungegarantien.applications.GivenConsents.anAwaitingApplication;
import static dk.ungegarantien.applications.GivenConsents.decide;
import static dk.ungegarantien.applications.GivenConsents.look;
import static dk.ungegarantien.applications.GivenConsents.minutesPass;
import static dk.ungegarantien.applications.GivenConsents.name;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
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
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Until a guardian has said yes: what the young person sees and does, and that the firm has nothing. */
@QuarkusTest
class AwaitedConsentTest {

    private final As baker = As.aFirmsOwner();
    private UUID job;

    @BeforeEach
    void aFirmWithALeisureJob() {
        GivenPartners.anActivePartner(baker, "860");
        job = GivenOffers.aLeisureJobBy(baker);
    }

    @Nested
    class TheYoungPerson {

        @Test
        void of_fourteen_learns_before_writing_that_a_guardian_is_asked() {
            var alma = aMinorAlone(14);
            eligibility(alma, job).body("mayApply", is(true), "guardianBefore", notNullValue());
            apply(alma, job).then().statusCode(409).body("type", containsString("guardian-needed"));
        }

        @Test
        void of_fifteen_takes_a_leisure_job_alone_but_no_intro_job() {
            var bo = aMinorAlone(15);
            eligibility(bo, job).body("guardianBefore", nullValue());
            apply(bo, job).then().statusCode(201).body("status", is("SUBMITTED"), "consent", nullValue());
            apply(bo, GivenOffers.anIntroJobBy(baker)).then().statusCode(409);
        }

        @Test
        void who_turns_fifteen_before_the_first_day_is_not_asked_for() {
            var soon = OfferBody.leisureJob()
                    .terms("startsOn", LocalDate.now(Denmark.ZONE).plusYears(1).toString());
            apply(aMinorAlone(14), GivenOffers.published(baker, soon))
                    .then()
                    .statusCode(201)
                    .body("status", is("SUBMITTED"));
        }

        @Test
        void sees_what_is_waited_for() {
            var alma = aMinor(14);
            mine(alma, anAwaitingApplication(alma, job))
                    .body(
                            "status", is("AWAITING_GUARDIAN"),
                            "next", is("WAIT_FOR_GUARDIAN"),
                            "nextBy",
                                    is(LocalDate.now(Denmark.ZONE).plusDays(14).toString()),
                            "consent.state", is("AWAITED"),
                            "consent.asked", contains("Mette Holm"));
        }

        @Test
        void has_one_application_however_often_it_is_sent() {
            var alma = aMinor(14);
            var first = anAwaitingApplication(alma, job);
            apply(alma, job).then().statusCode(409).body("existing", is(first.toString()));
        }

        @Test
        void can_withdraw_what_no_firm_has_seen() {
            var alma = aMinor(14);
            var id = anAwaitingApplication(alma, job);
            var token = aLinkFor(id);
            GivenApplications.withdraw(alma, id).then().statusCode(200);
            inbox().body("total", is(0));
            look(token).then().statusCode(200).body("state", is("OVER"), "about", nullValue());
            assertThat(TheOutbox.events("ApplicationWithdrawn", id)).isEmpty();
        }

        @Test
        void corrects_an_address_and_the_old_link_is_worth_nothing() {
            var alma = aMinor(14);
            var id = anAwaitingApplication(alma, job);
            var wrong = aLinkFor(id);
            name(alma, aGuardian("Mette Holm", "rigtig@example.dk")).then().statusCode(200);
            look(wrong).then().statusCode(404);
            decide(aLinkFor(id, "rigtig@example.dk"), "GIVEN").then().statusCode(200);
        }

        @Test
        void sends_the_link_again_but_not_at_once() {
            var alma = aMinor(14);
            var id = anAwaitingApplication(alma, job);
            again(alma, id).then().statusCode(200);
            assertThat(TheOutbox.events("ConsentAsked", id)).hasSize(1);
            minutesPass(id);
            again(alma, id).then().statusCode(200);
            assertThat(TheOutbox.events("ConsentAsked", id)).hasSize(2);
        }

        @Test
        void without_anybody_to_ask_is_helped_at_once() {
            var alma = aMinorAlone(14);
            var id = UUID.fromString(apply(alma, job, Map.of("motivation", MOTIVATION, "noGuardian", true))
                    .then()
                    .statusCode(201)
                    .extract()
                    .path("id"));
            mine(alma, id)
                    .body(
                            "status", is("AWAITING_GUARDIAN"),
                            "help.profession", is("COUNSELLOR"),
                            "escalation.cause", is("NO_GUARDIAN"));
            name(alma, aGuardian("Mette Holm", MOTHER)).then().statusCode(200);
            decide(aLinkFor(id), "GIVEN").then().statusCode(200);
            mine(alma, id).body("status", is("SUBMITTED"), "escalation", nullValue(), "help.open", is(false));
        }

        @Test
        void whose_guardian_has_only_a_telephone_is_helped_too() {
            var alma = aMinorAlone(14);
            name(alma, Map.of("name", "Mette Holm", "phone", "20304050", "language", "DA"))
                    .then()
                    .statusCode(200);
            mine(alma, anAwaitingApplication(alma, job)).body("escalation.cause", is("NO_GUARDIAN"));
        }

        private Response again(As young, UUID id) {
            return young.calls().post("/api/v1/applications/{id}/consent-request", id);
        }

        private ValidatableResponse eligibility(As young, UUID offer) {
            return young.calls()
                    .get("/api/v1/offers/{id}/eligibility", offer)
                    .then()
                    .statusCode(200);
        }
    }

    @Nested
    class TheFirm {

        @Test
        void gets_nothing_before_there_is_a_yes() {
            var alma = aMinor(14);
            var id = anAwaitingApplication(alma, job);
            inbox().body("total", is(0), "items", empty(), "counts", empty());
            baker.calls().get("/api/v1/me/partner/applications/{id}", id).then().statusCode(404);
            accept(baker, id).then().statusCode(404);
        }

        @Test
        void gets_it_with_the_yes_and_then_its_time_begins() {
            var alma = aMinor(14);
            var id = aConsentedApplication(alma, job);
            inbox().body("total", is(1), "items.id", contains(id.toString()), "items[0].escalation", nullValue());
            mine(alma, id)
                    .body(
                            "status", is("SUBMITTED"),
                            "answerBy",
                                    is(WorkingDays.OF_DENMARK
                                            .after(LocalDate.now(Denmark.ZONE), 5)
                                            .toString()),
                            "consent.state", is("GIVEN"),
                            "consent.by", is("Mette Holm"),
                            "timeline.by", contains("YOUNG", "GUARDIAN"));
            assertThat(TheClock.ahead(id)).contains("ESCALATE");
            accept(baker, id).then().statusCode(200);
        }

        @Test
        void is_never_told_of_a_refusal() {
            var alma = aMinor(14);
            var id = anAwaitingApplication(alma, job);
            decide(aLinkFor(id), "REFUSED").then().statusCode(200);
            inbox().body("total", is(0));
        }
    }

    private ValidatableResponse inbox() {
        return baker.calls().get("/api/v1/me/partner/applications").then().statusCode(200);
    }
}
