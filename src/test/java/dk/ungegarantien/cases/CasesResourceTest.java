package dk.ungegarantien.cases;

import static dk.ungegarantien.applications.GivenApplications.anApplication;
import static dk.ungegarantien.applications.GivenApplications.anApplicationReferredToCounsellors;
import static dk.ungegarantien.applications.GivenApplications.mine;
import static dk.ungegarantien.cases.GivenCases.caseOf;
import static dk.ungegarantien.cases.GivenCases.events;
import static dk.ungegarantien.cases.GivenCases.note;
import static dk.ungegarantien.cases.GivenCases.one;
import static dk.ungegarantien.cases.GivenCases.pile;
import static dk.ungegarantien.cases.GivenCases.propose;
import static dk.ungegarantien.cases.GivenCases.reach;
import static dk.ungegarantien.cases.GivenCases.take;
import static dk.ungegarantien.cases.GivenCases.takenBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;

import dk.ungegarantien.applications.GivenApplications;
import dk.ungegarantien.applications.TheClock;
import dk.ungegarantien.offers.GivenOffers;
import dk.ungegarantien.partners.GivenPartners;
import dk.ungegarantien.shared.Denmark;
import dk.ungegarantien.testing.As;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
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
        mine(alma, application).body("help.name", is("Vera Vejleder"), "next", is("TALK"));
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
        waitUntil(id, LocalDate.now(Denmark.ZONE).plusDays(7)).statusCode(200);
        assertThat(pile(counsellor, "WAITING")).contains(id.toString());
        waitUntil(id, LocalDate.now(Denmark.ZONE)).statusCode(400).body("violations.field", contains("until"));
        waitUntil(id, LocalDate.now(Denmark.ZONE).plusYears(2)).statusCode(400);
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
        mine(alma, application).body("status", is("REFERRED"), "next", is("NONE"), "escalation.open", is(false));
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
        reach(counsellor, id, "NO_LONGER_NEEDED").then().statusCode(409).body("type", containsString("still-needed"));
        alma.calls().post("/api/v1/me/help/withdrawal").then().statusCode(200);
        reach(counsellor, id, "NO_LONGER_NEEDED").then().statusCode(200);
    }

    @Test
    void writes_notes_that_the_young_person_never_reads() {
        var id = takenBy(counsellor, alma);
        note(counsellor, id).then().statusCode(200).body("notes.words", contains("Ringet til Alma."));
        var own = alma.calls()
                .get("/api/v1/me/help")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertThat(own).doesNotContain("Ringet til Alma");
    }

    private ValidatableResponse waitUntil(UUID id, LocalDate day) {
        return counsellor
                .calls()
                .body(Map.of("until", day.toString(), "note", "Smeden ringer tilbage."))
                .post("/api/v1/desk/cases/{id}/waiting", id)
                .then();
    }
}
