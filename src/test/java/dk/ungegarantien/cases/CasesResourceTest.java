package dk.ungegarantien.cases;

import static dk.ungegarantien.applications.GivenApplications.anApplication;
import static dk.ungegarantien.applications.GivenApplications.anApplicationReferredToCounsellors;
import static dk.ungegarantien.cases.GivenCases.caseOf;
import static dk.ungegarantien.cases.GivenCases.handOn;
import static dk.ungegarantien.cases.GivenCases.one;
import static dk.ungegarantien.cases.GivenCases.pile;
import static dk.ungegarantien.cases.GivenCases.propose;
import static dk.ungegarantien.cases.GivenCases.queue;
import static dk.ungegarantien.cases.GivenCases.reach;
import static dk.ungegarantien.cases.GivenCases.take;
import static dk.ungegarantien.cases.GivenCases.takenBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;

import dk.ungegarantien.applications.GivenApplications;
import dk.ungegarantien.applications.TheClock;
import dk.ungegarantien.offers.GivenOffers;
import dk.ungegarantien.partners.GivenPartners;
import dk.ungegarantien.testing.As;
import dk.ungegarantien.testing.Tables;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Whoever a firm cannot help is helped by a professional. */
@QuarkusTest
class CasesResourceTest {

    private final As baker = As.aFirmsOwner();
    private final As counsellor = As.aCounsellorOf("860");
    private final As consultant = As.aConsultantOf("860");
    private As alma;
    private UUID job;

    @BeforeEach
    void anActiveFirmWithAJob() {
        alma = GivenApplications.aYoungPerson();
        GivenPartners.anActivePartner(baker, "860");
        job = GivenOffers.anIntroJobBy(baker, 3);
    }

    @Nested
    class ACounsellor {

        @Test
        void finds_whom_a_firm_has_guided_on_in_the_queue() {
            var id = caseOf(alma, anApplicationReferredToCounsellors(alma, baker, job));
            assertThat(pile(counsellor, "NEW")).contains(id.toString());
            one(counsellor, id)
                    .then()
                    .statusCode(200)
                    .body(
                            "card.youngName", is("Alma Holm"),
                            "card.causes", contains("REFERRED"),
                            "card.about.id", is(job.toString()),
                            "card.late", is(false),
                            "card.dueOn", notNullValue());
            assertThat(pile(consultant, "NEW")).doesNotContain(id.toString());
        }

        @Test
        void takes_it_and_the_young_person_sees_who_helps() {
            var application = anApplicationReferredToCounsellors(alma, baker, job);
            var id = caseOf(alma, application);
            take(counsellor, id).then().statusCode(200).body("card.state", is("TAKEN"), "mine", is(true));
            assertThat(pile(counsellor, "MINE")).contains(id.toString());
            mine(application).body("help.name", is("Vera Vejleder"), "next", is("TALK"));
            assertThat(events("CaseInHand", id)).hasSize(1);
        }

        @Test
        void reads_why_help_is_needed_in_the_persons_own_words() {
            var id = caseOf(alma, anApplicationReferredToCounsellors(alma, baker, job));
            one(counsellor, id)
                    .then()
                    .statusCode(200)
                    .body(
                            "email", is(alma.email()),
                            "concerns.words", contains(GivenApplications.MOTIVATION),
                            "applications.application.id", hasSize(1),
                            "needed", is(true),
                            "mine", is(false));
        }

        @Test
        void must_take_it_before_acting_in_it() {
            var id = caseOf(alma, anApplicationReferredToCounsellors(alma, baker, job));
            reach(counsellor, id, "EDUCATION").then().statusCode(409).body("type", containsString("case-not-taken"));
        }

        @Test
        void proposes_an_offer_that_the_person_follows() {
            var id = takenBy(counsellor, alma);
            propose(counsellor, id, job)
                    .then()
                    .statusCode(200)
                    .body("card.state", is("WAITING"), "proposals.status", contains("PROPOSED"));
            propose(counsellor, id, job).then().statusCode(409).body("type", containsString("already-proposed"));
            var application = anApplication(alma, job);
            one(counsellor, id)
                    .then()
                    .body(
                            "card.state", is("TAKEN"),
                            "proposals.status", contains("TAKEN"),
                            "proposals.application", contains(application.toString()));
        }

        @Test
        void cannot_propose_what_the_person_could_not_apply_for() {
            var id = takenBy(counsellor, alma);
            anApplication(alma, job);
            propose(counsellor, id, job).then().statusCode(409).body("type", containsString("already-applied"));
            GivenOffers.close(baker, job).then().statusCode(200);
            one(counsellor, id).then().body("card.state", is("TAKEN"), "proposals", hasSize(0));
        }

        @Test
        void applies_together_with_the_person() {
            var id = takenBy(counsellor, alma);
            counsellor
                    .calls()
                    .body(Map.of("offer", job.toString(), "motivation", "Vi har snakket om det: jeg vil gerne bage."))
                    .post("/api/v1/desk/cases/{id}/applications", id)
                    .then()
                    .statusCode(200)
                    .body("applications.application.offerTitle", hasSize(1));
            alma.calls()
                    .get("/api/v1/me/applications")
                    .then()
                    .body("items[0].offer.id", is(job.toString()), "items[0].timeline[0].by", is("MUNICIPALITY"));
        }

        @Test
        void waits_for_somebody_until_a_day() {
            var id = takenBy(counsellor, alma);
            waitUntil(id, LocalDate.now().plusDays(7)).statusCode(200);
            assertThat(pile(counsellor, "WAITING")).contains(id.toString());
            waitUntil(id, LocalDate.now()).statusCode(400).body("violations.field", contains("until"));
            waitUntil(id, LocalDate.now().plusYears(2)).statusCode(400);
        }

        @Test
        void records_the_destination_and_what_waited_is_taken_over_from_the_firm() {
            var application = anApplication(alma, job);
            TheClock.reaches(application, "ESCALATE");
            TheClock.strikes();
            var id = caseOf(alma, application);
            take(consultant, id).then().statusCode(200);
            reach(consultant, id, "EDUCATION")
                    .then()
                    .statusCode(200)
                    .body("card.state", is("CLOSED"), "card.reached", is("EDUCATION"), "needed", is(false));
            mine(application).body("status", is("REFERRED"), "next", is("NONE"), "escalation.open", is(false));
            GivenApplications.accept(baker, application).then().statusCode(409);
            assertThat(events("DestinationReached", id)).hasSize(1);
            reach(consultant, id, "EDUCATION").then().statusCode(409).body("type", containsString("case-over"));
        }

        @Test
        void records_a_place_only_when_there_is_one() {
            var id = takenBy(counsellor, alma);
            reach(counsellor, id, "PLACE").then().statusCode(409).body("type", containsString("no-place-yet"));
            GivenApplications.aConfirmedApplication(alma, baker, job);
            reach(counsellor, id, "PLACE").then().statusCode(200);
        }

        @Test
        void cannot_say_that_help_is_no_longer_needed_while_something_waits() {
            var id = takenBy(counsellor, alma);
            reach(counsellor, id, "NO_LONGER_NEEDED")
                    .then()
                    .statusCode(409)
                    .body("type", containsString("still-needed"));
            alma.calls().post("/api/v1/me/help/withdrawal").then().statusCode(200);
            reach(counsellor, id, "NO_LONGER_NEEDED").then().statusCode(200);
        }

        @Test
        void writes_notes_that_the_young_person_never_reads() {
            var id = takenBy(counsellor, alma);
            note(counsellor, id).statusCode(200).body("notes.words", contains("Ringet til Alma."));
            var own = alma.calls()
                    .get("/api/v1/me/help")
                    .then()
                    .statusCode(200)
                    .extract()
                    .asString();
            assertThat(own).doesNotContain("Ringet til Alma");
        }
    }

    @Nested
    class TwoProfessionals {

        @Test
        void take_the_same_case_and_one_gets_it() {
            var id = GivenCases.asked(alma);
            var colleague = As.aCounsellorOf("860");
            one(counsellor, id).then().statusCode(200);
            one(colleague, id).then().statusCode(200);
            var answers = Stream.of(counsellor, colleague)
                    .map(each ->
                            CompletableFuture.supplyAsync(() -> take(each, id).statusCode()))
                    .toList();
            assertThat(answers.stream().map(CompletableFuture::join)).containsExactlyInAnyOrder(200, 409);
        }

        @Test
        void hand_a_case_from_one_to_the_other_with_a_note() {
            var id = takenBy(counsellor, alma);
            queue(consultant, "NEW").then().statusCode(200);
            var colleague = counsellor
                    .calls()
                    .get("/api/v1/desk/cases/colleagues")
                    .then()
                    .statusCode(200)
                    .body("name", hasItem("Kim Konsulent"))
                    .extract()
                    .jsonPath()
                    .<String>get("find { it.name == 'Kim Konsulent' }.id");
            handOn(counsellor, id, Map.of("colleague", colleague, "note", "Hun vil hellere i lære."))
                    .then()
                    .statusCode(200)
                    .body("card.holder", is("Kim Konsulent"), "card.profession", is("CONSULTANT"), "mine", is(false));
            assertThat(events("CaseHandedOn", id)).hasSize(1);
        }

        @Test
        void hand_a_case_to_a_whole_profession_where_it_is_new() {
            var id = takenBy(counsellor, alma);
            handOn(counsellor, id, Map.of("profession", "CONSULTANT", "note", "Hun vil hellere i lære."))
                    .then()
                    .statusCode(200);
            assertThat(pile(consultant, "NEW")).contains(id.toString());
            one(counsellor, id).then().statusCode(404);
        }

        @Test
        void must_name_one_who_goes_on_with_it() {
            var id = takenBy(counsellor, alma);
            handOn(counsellor, id, Map.of("note", "Til nogen.")).then().statusCode(400);
            handOn(counsellor, id, Map.of("colleague", UUID.randomUUID().toString(), "note", "Til nogen."))
                    .then()
                    .statusCode(400)
                    .body("violations.field", contains("colleague"));
        }

        @Test
        void do_not_act_in_each_others_cases_but_may_write_notes() {
            var id = takenBy(counsellor, alma);
            var colleague = As.aCounsellorOf("860");
            reach(colleague, id, "EDUCATION").then().statusCode(409).body("type", containsString("case-taken"));
            note(colleague, id).statusCode(200);
            assertThat(pile(colleague, "COLLEAGUES")).contains(id.toString());
        }
    }

    @Nested
    class TheSecretariat {

        @Test
        void sees_all_and_who_looked_at_whom() {
            var secretariat = As.theSecretariatOf("860");
            var id = takenBy(counsellor, alma);
            one(counsellor, id).then().statusCode(200);
            one(secretariat, id).then().statusCode(200).body("mine", is(false));
            take(secretariat, id).then().statusCode(403);
            secretariat
                    .calls()
                    .get("/api/v1/desk/looks?limit=10")
                    .then()
                    .statusCode(200)
                    .body(
                            "items[0].whom", is("Alma Holm"),
                            "items[0].role", is("secretariat"),
                            "items[1].by", is("Vera Vejleder"),
                            "items[1].what", is("case"));
            counsellor.calls().get("/api/v1/desk/looks").then().statusCode(403);
        }
    }

    @Nested
    class Strangers {

        @Test
        void of_another_municipality_find_nothing() {
            var id = GivenCases.asked(alma);
            var stranger = As.aCounsellorOf("326");
            one(stranger, id).then().statusCode(404);
            take(stranger, id).then().statusCode(404);
            assertThat(pile(stranger, "NEW")).doesNotContain(id.toString());
        }

        @Test
        void who_are_young_see_nobody_elses_help() {
            GivenCases.asked(alma);
            GivenApplications.aYoungPerson()
                    .calls()
                    .get("/api/v1/me/help")
                    .then()
                    .statusCode(200)
                    .body("", hasSize(0));
            alma.calls().get("/api/v1/desk/cases").then().statusCode(403);
        }
    }

    private ValidatableResponse waitUntil(UUID id, LocalDate day) {
        return counsellor
                .calls()
                .body(Map.of("until", day.toString(), "note", "Smeden ringer tilbage."))
                .post("/api/v1/desk/cases/{id}/waiting", id)
                .then();
    }

    private static ValidatableResponse note(As professional, UUID id) {
        return professional
                .calls()
                .body(Map.of("words", "Ringet til Alma."))
                .post("/api/v1/desk/cases/{id}/notes", id)
                .then();
    }

    private ValidatableResponse mine(UUID application) {
        return alma.calls()
                .get("/api/v1/me/applications/{id}", application)
                .then()
                .statusCode(200);
    }

    private static List<String> events(String type, UUID helpCase) {
        return Tables.texts(
                "select type from outbox where type = ? and payload->>'helpCase' = ?", type, helpCase.toString());
    }
}
