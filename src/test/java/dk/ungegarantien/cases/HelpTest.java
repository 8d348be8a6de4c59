package dk.ungegarantien.cases;

import static dk.ungegarantien.applications.GivenApplications.anApplication;
import static dk.ungegarantien.applications.GivenApplications.anApplicationReferredToCounsellors;
import static dk.ungegarantien.applications.GivenApplications.mine;
import static dk.ungegarantien.cases.GivenCases.ask;
import static dk.ungegarantien.cases.GivenCases.asked;
import static dk.ungegarantien.cases.GivenCases.caseOf;
import static dk.ungegarantien.cases.GivenCases.one;
import static dk.ungegarantien.cases.GivenCases.pile;
import static dk.ungegarantien.cases.GivenCases.propose;
import static dk.ungegarantien.cases.GivenCases.take;
import static dk.ungegarantien.cases.GivenCases.takenBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import dk.ungegarantien.applications.GivenApplications;
import dk.ungegarantien.applications.TheClock;
import dk.ungegarantien.offers.GivenOffers;
import dk.ungegarantien.partners.GivenPartners;
import dk.ungegarantien.testing.As;
import dk.ungegarantien.testing.Tables;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** A young person who asks is helped on. */
@QuarkusTest
class HelpTest {

    private final As baker = As.aFirmsOwner();
    private final As counsellor = As.aCounsellorOf("860");
    private As alma;

    @BeforeEach
    void aYoungPerson() {
        alma = GivenApplications.aYoungPerson();
    }

    @Nested
    class WithoutAnOffer {

        @Test
        void a_counsellor_takes_over_and_the_person_sees_by_when() {
            ask(alma)
                    .then()
                    .statusCode(201)
                    .body(
                            "state", is("NEW"),
                            "profession", is("COUNSELLOR"),
                            "nextBy", notNullValue(),
                            "concerns.words", contains(GivenCases.WORDS),
                            "steps", hasSize(1));
            own().body("[0].concerns.cause", contains("ASKED"));
        }

        @Test
        void asking_twice_is_one_case() {
            asked(alma);
            ask(alma).then().statusCode(409).body("type", containsString("help-asked-already"));
            own().body("", hasSize(1));
        }

        @Test
        void who_lives_where_no_municipality_takes_part_is_told_what_to_do() {
            ask(GivenApplications.aYoungPerson(16, "9000"))
                    .then()
                    .statusCode(409)
                    .body("type", containsString("no-guarantee-here"));
        }

        @Test
        void who_has_told_nothing_about_themselves_does_that_first() {
            ask(As.aYoungPerson()).then().statusCode(409).body("type", containsString("profile-missing"));
        }

        @Test
        void asking_for_it_no_more_ends_what_nobody_has_taken() {
            asked(alma);
            alma.calls()
                    .post("/api/v1/me/help/withdrawal")
                    .then()
                    .statusCode(200)
                    .body("[0].state", is("CLOSED"), "[0].reached", is("NO_LONGER_NEEDED"), "[0].nextBy", nullValue());
            asked(alma);
        }

        @Test
        void what_was_proposed_may_be_declined() {
            var id = takenBy(counsellor, alma);
            GivenPartners.anActivePartner(baker, "860");
            propose(counsellor, id, GivenOffers.anIntroJobBy(baker, 3)).then().statusCode(200);
            String proposal = own().extract().path("[0].proposals[0].id");
            decline(alma, proposal).statusCode(200).body("proposals[0].status", is("DECLINED"), "state", is("TAKEN"));
            decline(GivenApplications.aYoungPerson(), proposal).statusCode(404);
        }

        private ValidatableResponse decline(As young, String proposal) {
            return young.calls()
                    .post("/api/v1/me/help/proposals/{id}/refusal", proposal)
                    .then();
        }
    }

    @Nested
    class OneCase {

        private UUID job;

        @BeforeEach
        void anActiveFirmWithAJob() {
            GivenPartners.anActivePartner(baker, "860");
            job = GivenOffers.anIntroJobBy(baker, 3);
        }

        @Test
        void holds_all_that_a_person_needs_help_with() {
            var id = asked(alma);
            var application = anApplicationReferredToCounsellors(alma, baker, job);
            assertThat(caseOf(alma, application)).isEqualTo(id);
            own().body("", hasSize(1), "[0].concerns.cause", contains("ASKED", "REFERRED"));
        }

        @Test
        void tells_whoever_has_it_of_all_that_comes_in() {
            var application = late();
            var smith = As.aFirmsOwner();
            GivenPartners.anActivePartner(smith, "860");
            var other = anApplication(alma, GivenOffers.anIntroJobBy(smith, 2));
            GivenApplications.refer(smith, other, Map.of("offer", GivenOffers.anIntroJobBy(baker, 2)))
                    .then()
                    .statusCode(200);
            alma.calls()
                    .post("/api/v1/applications/{id}/help", other)
                    .then()
                    .statusCode(200)
                    .body("escalation.to", is("CONSULTANT"));
            assertThat(caseOf(alma, other)).isEqualTo(caseOf(alma, application));
            assertThat(Tables.texts(
                            "select payload->>'professional' from outbox where type = 'HelpWanted' and payload->>'application' = ?",
                            other.toString()))
                    .containsExactly("CONSULTANT");
        }

        @Test
        void ends_by_itself_when_the_firm_answers_before_anybody_has_taken_it() {
            var application = late();
            GivenApplications.accept(baker, application).then().statusCode(200);
            own().body("[0].state", is("CLOSED"), "[0].reached", is("NO_LONGER_NEEDED"));
            mine(alma, application).body("help.open", is(false), "next", is("CONFIRM"), "nextBy", notNullValue());
        }

        @Test
        void stays_with_whoever_has_taken_it() {
            var application = late();
            var consultant = As.aConsultantOf("860");
            var id = caseOf(alma, application);
            take(consultant, id).then().statusCode(200);
            GivenApplications.accept(baker, application).then().statusCode(200);
            one(consultant, id).then().body("card.state", is("TAKEN"), "needed", is(false), "card.causes", hasSize(0));
        }

        @Test
        void goes_on_when_the_firm_guides_the_person_on_to_a_professional_after_all() {
            var application = late();
            var id = caseOf(alma, application);
            GivenApplications.refer(baker, application, Map.of("professional", "COUNSELLOR"))
                    .then()
                    .statusCode(200);
            assertThat(caseOf(alma, application)).isEqualTo(id);
            own().body(
                            "[0].concerns.cause",
                            contains("NOT_ANSWERED", "REFERRED"),
                            "[0].concerns[0].settledAt",
                            notNullValue());
        }

        @Test
        void is_over_when_the_person_withdraws_what_it_was_about() {
            var application = anApplicationReferredToCounsellors(alma, baker, job);
            GivenApplications.withdraw(alma, application).then().statusCode(200);
            own().body("[0].state", is("CLOSED"));
        }

        private UUID late() {
            var application = anApplication(alma, job);
            TheClock.reaches(application, "ESCALATE");
            TheClock.strikes();
            return application;
        }
    }

    @Nested
    class TheClockOfACase {

        @Test
        void passes_on_to_the_counsellors_what_nobody_takes() {
            GivenPartners.anActivePartner(baker, "860");
            var application = anApplication(alma, GivenOffers.anIntroJobBy(baker, 3));
            GivenApplications.refer(baker, application, Map.of("professional", "CONSULTANT"))
                    .then()
                    .statusCode(200);
            var id = caseOf(alma, application);
            one(counsellor, id).then().statusCode(404);
            GivenCases.dayGoesBy(id);
            one(counsellor, id).then().statusCode(200).body("card.late", is(true), "card.profession", is("COUNSELLOR"));
            assertThat(pile(counsellor, "LATE")).contains(id.toString());
            assertThat(lateEvents(id)).containsExactly("false");
            GivenCases.dayGoesBy(id);
            assertThat(lateEvents(id)).containsExactly("false", "true");
        }

        @Test
        void reminds_whoever_has_it_once_for_each_day_that_goes_by() {
            var id = takenBy(counsellor, alma);
            GivenCases.dayGoesBy(id);
            GivenCases.strikes();
            assertThat(lateEvents(id)).containsExactly("false");
            assertThat(Tables.texts("select due_on > current_date from help_case where id = ?", id))
                    .containsExactly("t");
            GivenCases.dayGoesBy(id);
            assertThat(lateEvents(id)).containsExactly("false", "true");
        }

        @Test
        void is_content_with_any_step() {
            var id = takenBy(counsellor, alma);
            GivenCases.dayGoesBy(id);
            counsellor
                    .calls()
                    .body(Map.of("words", "Ringet til Alma."))
                    .post("/api/v1/desk/cases/{id}/notes", id)
                    .then()
                    .statusCode(200)
                    .body("card.late", is(false));
            assertThat(pile(counsellor, "LATE")).doesNotContain(id.toString());
        }

        private static List<String> lateEvents(UUID id) {
            return Tables.texts(
                    "select payload->>'again' from outbox where type = 'CaseLate' and payload->>'helpCase' = ? order by id",
                    id.toString());
        }
    }

    private ValidatableResponse own() {
        return alma.calls().get("/api/v1/me/help").then().statusCode(200);
    }
}
