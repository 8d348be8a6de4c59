package dk.ungegarantien.applications;

import static dk.ungegarantien.applications.GivenApplications.MOTIVATION;
import static dk.ungegarantien.applications.GivenApplications.accept;
import static dk.ungegarantien.applications.GivenApplications.apply;
import static dk.ungegarantien.applications.GivenApplications.confirm;
import static dk.ungegarantien.applications.GivenConsents.MOTHER;
import static dk.ungegarantien.applications.GivenConsents.aConsentedApplication;
import static dk.ungegarantien.applications.GivenConsents.aGuardian;
import static dk.ungegarantien.applications.GivenConsents.aLinkFor;
import static dk.ungegarantien.applications.GivenConsents.aMinor;
import static dk.ungegarantien.applications.GivenConsents.aMinorAlone;
import static dk.ungegarantien.applications.GivenConsents.anAwaitingApplication;
import static dk.ungegarantien.applications.GivenConsents.daysPass;
import static dk.ungegarantien.applications.GivenConsents.decide;
import static dk.ungegarantien.applications.GivenConsents.look;
import static dk.ungegarantien.applications.GivenConsents.minutesPass;
import static dk.ungegarantien.applications.GivenConsents.name;
import static dk.ungegarantien.applications.GivenConsents.renew;
import static dk.ungegarantien.applications.GivenConsents.withdraw;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
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
import dk.ungegarantien.shared.Fingerprint;
import dk.ungegarantien.shared.WorkingDays;
import dk.ungegarantien.testing.As;
import dk.ungegarantien.testing.Tables;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ConsentTest {

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
            assertThat(told("ApplicationWithdrawn", id)).isZero();
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
            assertThat(told("ConsentAsked", id)).isEqualTo(1);
            minutesPass(id);
            again(alma, id).then().statusCode(200);
            assertThat(told("ConsentAsked", id)).isEqualTo(2);
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

    @Nested
    class TheLink {

        private As alma;

        @BeforeEach
        void aMinorOfFourteen() {
            alma = aMinor(14);
        }

        @Test
        void says_what_it_is_about() {
            look(aLinkFor(anAwaitingApplication(alma, job)))
                    .then()
                    .statusCode(200)
                    .body(
                            "state", is("OPEN"),
                            "about.youngName", is("Alma Holm"),
                            "about.guardianName", is("Mette Holm"),
                            "sentTo", is("m•••@example.dk"),
                            "mayWithdraw", is(false),
                            "document",
                                    allOf(
                                            containsString("tirsdag kl. 15.00–17.00"),
                                            containsString("Lønnen er efter aftale"),
                                            containsString("Østergade 12, 9800 Hjørring"),
                                            containsString("Maskiner: ikke oplyst")));
        }

        @Test
        void speaks_english_too() {
            var token = aLinkFor(anAwaitingApplication(alma, job));
            As.nobody()
                    .body(Map.of("token", token, "language", "EN"))
                    .post("/api/v1/consents/look")
                    .then()
                    .body("document", containsString("The wage is by agreement"));
        }

        @Test
        void of_an_internship_tells_of_machines_and_that_it_is_unpaid() {
            var week = OfferBody.aWeekAhead();
            var id = UUID.fromString(apply(alma, GivenOffers.anInternshipBy(baker, week, 1), week)
                    .then()
                    .statusCode(201)
                    .extract()
                    .path("id"));
            look(aLinkFor(id))
                    .then()
                    .body(
                            "document",
                            allOf(
                                    containsString("Praktikken er ulønnet"),
                                    containsString("Maskiner: ja"),
                                    containsString("Farerne er vurderet"),
                                    containsString("Bage brød og betjene kunder.")));
        }

        @Test
        void that_nobody_has_is_unknown_for_everything_and_tells_nothing() {
            var guessed = ConsentToken.fresh();
            var answers = List.of(
                    look(guessed), decide(guessed, "GIVEN"), renew(guessed), withdraw(guessed), look("x"), look(""));
            assertThat(answers.stream().map(Response::statusCode)).containsOnly(404);
            assertThat(Set.copyOf(answers.stream().map(Response::asString).toList()))
                    .hasSize(1);
        }

        @Test
        void is_kept_as_a_fingerprint_only() {
            var token = aLinkFor(anAwaitingApplication(alma, job));
            assertThat(Tables.texts("select guardian_consent::text from guardian_consent"))
                    .noneMatch(row -> row.contains(token));
        }

        @Test
        void is_evidence_of_exactly_what_was_read() {
            var id = anAwaitingApplication(alma, job);
            var token = aLinkFor(id);
            String read = look(token).path("document");
            decide(token, "GIVEN").then().statusCode(200);
            assertThat(Tables.texts(
                            "select document from guardian_consent where application = ? and decision = 'GIVEN' and reached = 'MAIL' and opened_at is not null and name = 'Mette Holm' and sha256 = ?",
                            id,
                            Fingerprint.of(read)))
                    .containsExactly(read);
        }

        @Test
        void cannot_say_yes_to_what_was_not_read() {
            var token = aLinkFor(anAwaitingApplication(alma, job));
            decide(token, "GIVEN", "0".repeat(64))
                    .then()
                    .statusCode(409)
                    .body("type", containsString("consent-text-changed"));
        }

        @Test
        void says_at_once_that_it_was_used() {
            var token = aLinkFor(anAwaitingApplication(alma, job));
            decide(token, "GIVEN").then().statusCode(200).body("state", is("GIVEN"), "mayWithdraw", is(true));
            decide(token, "REFUSED")
                    .then()
                    .statusCode(409)
                    .body("type", containsString("consent-given"), "state", is("GIVEN"), "at", notNullValue());
            look(token).then().body("state", is("GIVEN"), "decidedAt", notNullValue());
        }

        @Test
        void of_the_second_guardian_says_that_the_first_has_answered() {
            name(alma, aGuardian("Mette Holm", MOTHER), aGuardian("Jens Holm", "jens@example.dk"));
            var id = anAwaitingApplication(alma, job);
            var second = aLinkFor(id, "jens@example.dk");
            decide(aLinkFor(id), "GIVEN").then().statusCode(200);
            look(second)
                    .then()
                    .body(
                            "state",
                            is("GIVEN"),
                            "about",
                            nullValue(),
                            "document",
                            nullValue(),
                            "mayWithdraw",
                            is(false));
            withdraw(second).then().statusCode(404);
        }

        @Test
        void in_two_hands_at_once_counts_once() throws Exception {
            name(alma, aGuardian("Mette Holm", MOTHER), aGuardian("Jens Holm", "jens@example.dk"));
            var id = anAwaitingApplication(alma, job);
            var yes = aLinkFor(id);
            var no = aLinkFor(id, "jens@example.dk");
            var threads = Executors.newFixedThreadPool(2);
            var start = new CyclicBarrier(2);
            var answers = Stream.of(Map.entry(yes, "GIVEN"), Map.entry(no, "REFUSED"))
                    .map(answer -> threads.submit(() -> {
                        String sha256 = look(answer.getKey()).path("sha256");
                        start.await();
                        return decide(answer.getKey(), answer.getValue(), sha256)
                                .statusCode();
                    }))
                    .toList();
            assertThat(List.of(answers.get(0).get(), answers.get(1).get())).containsExactlyInAnyOrder(200, 409);
            threads.shutdown();
            assertThat(Tables.texts(
                            "select id from guardian_consent where application = ? and decision is not null", id))
                    .hasSize(1);
        }

        @Test
        void too_old_tells_no_names_and_offers_a_new_one() {
            var id = anAwaitingApplication(alma, job);
            var token = aLinkFor(id);
            daysPass(token);
            look(token)
                    .then()
                    .body(
                            "state",
                            is("EXPIRED"),
                            "about",
                            nullValue(),
                            "document",
                            nullValue(),
                            "sentTo",
                            is("m•••@example.dk"));
            decide(token, "GIVEN").then().statusCode(409).body("type", containsString("consent-expired"));
            minutesPass(id);
            renew(token).then().statusCode(200).body("sentTo", is("m•••@example.dk"));
            renew(token).then().statusCode(200);
            assertThat(told("ConsentAsked", id))
                    .as("twice in a minute is one mail")
                    .isEqualTo(2);
            decide(aLinkFor(id), "GIVEN").then().statusCode(200);
            renew(token).then().statusCode(409).body("type", containsString("consent-given"));
        }

        @Test
        void of_whoever_deletes_the_account_keeps_no_names() {
            var id = aConsentedApplication(alma, job);
            alma.calls().delete("/api/v1/me").then().statusCode(204);
            assertThat(Tables.texts(
                            "select name || coalesce(email, '') || coalesce(document, '') from guardian_consent where application = ?",
                            id))
                    .noneMatch(kept -> kept.contains("Holm") || kept.contains("@"));
        }
    }

    @Nested
    class NoYes {

        private As alma;

        @BeforeEach
        void aMinorOfFourteen() {
            alma = aMinor(14);
        }

        @Test
        void leads_to_a_professional() {
            var id = anAwaitingApplication(alma, job);
            decide(aLinkFor(id), "REFUSED").then().statusCode(200).body("state", is("REFUSED"));
            mine(alma, id)
                    .body(
                            "status", is("REFERRED"),
                            "next", is("TALK"),
                            "help.open", is(true),
                            "help.profession", is("COUNSELLOR"),
                            "consent.state", is("REFUSED"),
                            "timeline.by", contains("YOUNG", "GUARDIAN"));
            assertThat(causes(id)).containsExactly("GUARDIAN_REFUSED");
        }

        @Test
        void silence_brings_two_reminders_and_then_a_professional() {
            var id = anAwaitingApplication(alma, job);
            assertThat(TheClock.ahead(id)).containsExactly("REMIND_GUARDIAN", "REMIND_GUARDIAN_AGAIN", "ESCALATE");
            for (var step : List.of("REMIND_GUARDIAN", "REMIND_GUARDIAN_AGAIN", "ESCALATE")) {
                minutesPass(id);
                TheClock.reaches(id, step);
                TheClock.strikes();
            }
            assertThat(told("ConsentAsked", id)).isEqualTo(3);
            mine(alma, id)
                    .body(
                            "status",
                            is("AWAITING_GUARDIAN"),
                            "escalation.cause",
                            is("GUARDIAN_SILENT"),
                            "help.open",
                            is(true));
            decide(aLinkFor(id), "GIVEN").then().statusCode(200);
            mine(alma, id).body("status", is("SUBMITTED"), "escalation", nullValue());
        }

        @Test
        void taken_back_ends_it_frees_the_place_and_brings_help() {
            var id = anAwaitingApplication(alma, job);
            var token = aLinkFor(id);
            decide(token, "GIVEN").then().statusCode(200);
            accept(baker, id).then().statusCode(200);
            confirm(alma, id).then().statusCode(200);
            withdraw(token).then().statusCode(200).body("state", is("WITHDRAWN"), "mayWithdraw", is(false));
            withdraw(token).then().statusCode(409).body("type", containsString("consent-withdrawn"));
            mine(alma, id).body("status", is("REFERRED"), "help.open", is(true), "consent.state", is("WITHDRAWN"));
            assertThat(causes(id)).containsExactly("CONSENT_WITHDRAWN");
            assertThat(told("ConsentWithdrawn", id)).isEqualTo(1);
            baker.calls()
                    .get("/api/v1/me/partner/applications/{id}", id)
                    .then()
                    .statusCode(200)
                    .body("status", is("REFERRED"), "consentWithdrawn", is(true), "contact", nullValue());
            accept(baker, GivenApplications.anApplication(GivenApplications.aYoungPerson(), job))
                    .then()
                    .statusCode(200);
        }

        @Test
        void cannot_come_back_once_the_work_has_begun() {
            var id = anAwaitingApplication(alma, job);
            var token = aLinkFor(id);
            decide(token, "GIVEN").then().statusCode(200);
            accept(baker, id).then().statusCode(200);
            confirm(alma, id).then().statusCode(200);
            Tables.change(
                    "update offer set terms = jsonb_set(terms, '{startsOn}', to_jsonb(cast(current_date as text))) where id = ?",
                    job);
            withdraw(token).then().statusCode(409).body("type", containsString("work-has-begun"));
        }

        @Test
        void is_needed_for_an_offer_that_was_closed_meanwhile() {
            var id = anAwaitingApplication(alma, job);
            var token = aLinkFor(id);
            GivenOffers.close(baker, job).then().statusCode(200);
            mine(alma, id).body("status", is("REFERRED"), "help.open", is(true), "consent.state", is("OVER"));
            look(token).then().body("state", is("OVER"));
            assertThat(causes(id)).containsExactly("OFFER_CLOSED");
        }

        private List<String> causes(UUID application) {
            return Tables.texts("select cause from concern where application = ? and settled_at is null", application);
        }
    }

    private ValidatableResponse mine(As young, UUID id) {
        return young.calls().get("/api/v1/me/applications/{id}", id).then().statusCode(200);
    }

    private ValidatableResponse inbox() {
        return baker.calls().get("/api/v1/me/partner/applications").then().statusCode(200);
    }

    /** How often that was told about an application. */
    private static long told(String event, UUID application) {
        return Tables.texts(
                        "select id from outbox where type = ? and payload ->> 'application' = ?",
                        event,
                        application.toString())
                .size();
    }
}
