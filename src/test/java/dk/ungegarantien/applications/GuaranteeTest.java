package dk.ungegarantien.applications;

import static dk.ungegarantien.applications.GivenApplications.accept;
import static dk.ungegarantien.applications.GivenApplications.anApplication;
import static dk.ungegarantien.applications.GivenApplications.confirm;
import static dk.ungegarantien.applications.GivenApplications.mine;
import static dk.ungegarantien.applications.GivenApplications.refer;
import static dk.ungegarantien.applications.GivenApplications.withdraw;
import static dk.ungegarantien.applications.TheOutbox.events;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import dk.ungegarantien.offers.GivenOffers;
import dk.ungegarantien.partners.GivenPartners;
import dk.ungegarantien.shared.Denmark;
import dk.ungegarantien.testing.As;
import dk.ungegarantien.testing.GivenSettings;
import dk.ungegarantien.testing.Tables;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.assertj.core.api.AbstractBooleanAssert;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Nobody meets silence. */
@QuarkusTest
class GuaranteeTest {

    private final As baker = As.aFirmsOwner();
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
    class TheYoungPerson {

        @Test
        void is_told_who_has_it_when_nobody_answers() {
            var id = anApplication(alma, job);
            mine(alma, id).body("escalation", nullValue());
            TheClock.reaches(id, "ESCALATE");
            TheClock.strikes();
            mine(alma, id).body("escalation.to", is("CONSULTANT"), "next", is("WAIT_FOR_ANSWER"));
            assertThat(events("ApplicationEscalated", id)).hasSize(1);
        }

        @Test
        void is_reminded_to_take_a_place_and_then_helped() {
            var id = anApplication(alma, job);
            accept(baker, id).then().statusCode(200);
            assertThat(TheClock.ahead(id)).containsExactly("REMIND_HALFWAY", "REMIND_LAST_DAY", "ESCALATE");
            TheClock.reaches(id, "REMIND_LAST_DAY");
            TheClock.strikes();
            assertThat(Tables.texts(
                            "select type from outbox where type = 'ChoicesDue' and payload->'applications'->0->>'application' = ?",
                            id.toString()))
                    .hasSize(1);
            TheClock.reaches(id, "ESCALATE");
            TheClock.strikes();
            mine(alma, id).body("escalation.to", is("CONSULTANT"), "status", is("ACCEPTED"));
            confirm(alma, id).then().statusCode(200);
            assertThat(TheClock.ahead(id)).isEmpty();
        }

        @Test
        void stops_the_clock_by_withdrawing() {
            var id = anApplication(alma, job);
            withdraw(alma, id).then().statusCode(200);
            assertThat(TheClock.ahead(id)).isEmpty();
        }
    }

    @Nested
    class WhoWasGuidedOn {

        private UUID id;
        private UUID elsewhere;

        @BeforeEach
        void toAnotherOffer() {
            var smith = As.aFirmsOwner();
            GivenPartners.anActivePartner(smith, "860");
            elsewhere = GivenOffers.anIntroJobBy(smith, 2);
            id = anApplication(alma, job);
            refer(baker, id, Map.of("offer", elsewhere.toString())).then().statusCode(200);
        }

        @Test
        void is_reminded_and_then_helped_by_a_counsellor() {
            assertThat(TheClock.ahead(id)).containsExactly("REMIND_HALFWAY", "REMIND_LAST_DAY", "ESCALATE");
            TheClock.reaches(id, "ESCALATE");
            TheClock.strikes();
            mine(alma, id)
                    .body(
                            "next", is("FOLLOW_REFERRAL"),
                            "escalation.to", is("COUNSELLOR"),
                            "escalation.open", is(true));
            queue(As.aCounsellorOf("860"), id).isTrue();
        }

        @Test
        void follows_and_the_clock_stops() {
            var referral = mine(alma, id).extract().<String>path("referral.id");
            GivenApplications.apply(
                            alma, elsewhere, Map.of("motivation", GivenApplications.MOTIVATION, "referral", referral))
                    .then()
                    .statusCode(201);
            assertThat(TheClock.ahead(id)).isEmpty();
            mine(alma, id).body("referral.status", is("TAKEN"), "followBy", nullValue());
        }

        @Test
        void may_ask_for_a_person_instead() {
            help(id).statusCode(200)
                    .body("next", is("TALK"), "referral.status", is("DECLINED"), "escalation.to", is("COUNSELLOR"));
            assertThat(TheClock.ahead(id)).isEmpty();
            assertThat(events("HelpWanted", id)).hasSize(1);
            queue(As.aCounsellorOf("860"), id).isTrue();
            help(id).statusCode(409);
        }

        @Test
        void may_still_withdraw() {
            withdraw(alma, id).then().statusCode(200).body("status", is("WITHDRAWN"));
            assertThat(TheClock.ahead(id)).isEmpty();
        }

        @Test
        void to_a_professional_has_nothing_to_choose() {
            var other = anApplication(GivenApplications.aYoungPerson(), job);
            refer(baker, other, Map.of("professional", "COUNSELLOR")).then().statusCode(200);
            assertThat(TheClock.ahead(other)).isEmpty();
        }

        private ValidatableResponse help(UUID application) {
            return alma.calls()
                    .post("/api/v1/applications/{id}/help", application)
                    .then();
        }
    }

    @Nested
    class TheProfessionals {

        @Test
        void of_the_municipality_get_it_on_their_desk_and_no_others() {
            var id = anApplication(alma, job);
            TheClock.reaches(id, "ESCALATE");
            TheClock.strikes();
            queue(consultant, id).isTrue();
            queue(As.aConsultantOf("326"), id).isFalse();
            queue(As.aCounsellorOf("860"), id).isFalse();
        }
    }

    @Nested
    class TheSecretariat {

        @Test
        void decides_on_which_days_the_clock_stands_still() {
            var tomorrow = LocalDate.now(Denmark.ZONE).plusDays(1).toString();
            var closed = List.of(Map.of("day", tomorrow, "name", "Lukkedag"));
            GivenSettings.decide(
                            As.theSecretariatOf("791"),
                            Map.of("confirmWorkingDays", 3, "worksOnQuietDays", true, "closedDays", closed))
                    .body(
                            "closedDays[0].day",
                            is(tomorrow),
                            "closedDays[0].name",
                            is("Lukkedag"),
                            "confirmWorkingDays",
                            is(3));
        }
    }

    /** Whether the professional sees the case in which the application lies. */
    private AbstractBooleanAssert<?> queue(As professional, UUID application) {
        var helpCase = mine(alma, application).extract().<String>path("help.id");
        var status =
                professional.calls().get("/api/v1/desk/cases/{id}", helpCase).statusCode();
        return assertThat(status == 200);
    }
}
