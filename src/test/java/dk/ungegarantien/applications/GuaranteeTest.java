package dk.ungegarantien.applications;

import static dk.ungegarantien.applications.GivenApplications.accept;
import static dk.ungegarantien.applications.GivenApplications.anApplication;
import static dk.ungegarantien.applications.GivenApplications.confirm;
import static dk.ungegarantien.applications.GivenApplications.invite;
import static dk.ungegarantien.applications.GivenApplications.refer;
import static dk.ungegarantien.applications.GivenApplications.see;
import static dk.ungegarantien.applications.GivenApplications.withdraw;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import dk.ungegarantien.offers.GivenOffers;
import dk.ungegarantien.partners.GivenPartners;
import dk.ungegarantien.testing.As;
import dk.ungegarantien.testing.GivenSettings;
import dk.ungegarantien.testing.Tables;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
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
    private UUID firm;
    private UUID job;

    @BeforeEach
    void anActiveFirmWithAJob() {
        alma = GivenApplications.aYoungPerson();
        firm = GivenPartners.anActivePartner(baker, "860").id();
        job = GivenOffers.anIntroJobBy(baker, 3);
    }

    @Nested
    class TheFirm {

        @Test
        void is_reminded_halfway_and_on_the_last_day() {
            var id = anApplication(alma, job);
            assertThat(TheClock.ahead(id)).containsExactly("REMIND_HALFWAY", "REMIND_LAST_DAY", "ESCALATE");
            TheClock.reaches(id, "REMIND_HALFWAY");
            TheClock.strikes();
            assertThat(remindersTo(firm)).hasSize(1);
            TheClock.dayPasses();
            TheClock.reaches(id, "REMIND_LAST_DAY");
            TheClock.strikes();
            assertThat(remindersTo(firm)).hasSize(2);
            assertThat(TheClock.ahead(id)).containsExactly("ESCALATE");
        }

        @Test
        void is_reminded_of_all_at_once_and_once_a_day() {
            var first = anApplication(alma, job);
            var second = anApplication(GivenApplications.aYoungPerson(), job);
            TheClock.reaches(first, "REMIND_HALFWAY");
            TheClock.reaches(second, "REMIND_HALFWAY");
            TheClock.strikes();
            TheClock.reaches(second, "REMIND_LAST_DAY");
            TheClock.strikes();
            assertThat(remindersTo(firm)).singleElement().isEqualTo("2");
            TheClock.dayPasses();
            TheClock.strikes();
            assertThat(remindersTo(firm)).containsExactly("2", "1");
        }

        @Test
        void is_not_reminded_of_what_it_has_answered_meanwhile() {
            var id = anApplication(alma, job);
            TheClock.reaches(id, "REMIND_HALFWAY");
            refer(baker, id, Map.of("professional", "COUNSELLOR")).then().statusCode(200);
            TheClock.strikes();
            assertThat(remindersTo(firm)).isEmpty();
            assertThat(TheClock.ahead(id)).isEmpty();
        }

        @Test
        void is_not_reminded_the_next_day_of_what_it_has_answered_by_then() {
            TheClock.reaches(anApplication(alma, job), "REMIND_HALFWAY");
            TheClock.strikes();
            var waitsForTomorrow = anApplication(GivenApplications.aYoungPerson(), job);
            TheClock.reaches(waitsForTomorrow, "REMIND_HALFWAY");
            TheClock.strikes();
            accept(baker, waitsForTomorrow).then().statusCode(200);
            TheClock.dayPasses();
            TheClock.strikes();
            assertThat(remindersTo(firm)).containsExactly("1");
        }

        @Test
        void may_guide_on_after_the_municipality_was_called_in_and_that_settles_it() {
            var id = anApplication(alma, job);
            TheClock.reaches(id, "ESCALATE");
            TheClock.strikes();
            refer(baker, id, Map.of("professional", "COUNSELLOR")).then().statusCode(200);
            mine(id).body("escalation.open", is(false), "next", is("TALK"), "help.open", is(true));
        }

        @Test
        void settles_nothing_by_reading() {
            var id = anApplication(alma, job);
            TheClock.reaches(id, "ESCALATE");
            TheClock.strikes();
            see(baker, id).then().statusCode(200);
            received(id).body("escalation.open", is(true));
        }

        @Test
        void sees_that_the_municipality_was_called_in_and_can_still_answer() {
            var id = anApplication(alma, job);
            TheClock.reaches(id, "ESCALATE");
            TheClock.strikes();
            received(id)
                    .body("escalation.to", is("CONSULTANT"), "escalation.open", is(true), "status", is("SUBMITTED"));
            accept(baker, id).then().statusCode(200).body("status", is("ACCEPTED"), "escalation.open", is(false));
        }

        @Test
        void has_until_some_days_after_the_talk_when_it_invites() {
            var id = anApplication(alma, job);
            var meeting = LocalDate.now().plusDays(14);
            invite(baker, id).then().statusCode(200);
            assertThat(TheClock.ahead(id)).containsExactly("REMIND_HALFWAY", "REMIND_LAST_DAY", "ESCALATE");
            assertThat(Tables.texts("select answer_by > ? from application where id = ?", meeting, id))
                    .containsExactly("t");
        }
    }

    @Nested
    class TheYoungPerson {

        @Test
        void is_told_who_has_it_when_nobody_answers() {
            var id = anApplication(alma, job);
            mine(id).body("escalation", nullValue());
            TheClock.reaches(id, "ESCALATE");
            TheClock.strikes();
            mine(id).body("escalation.to", is("CONSULTANT"), "next", is("WAIT_FOR_ANSWER"));
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
            mine(id).body("escalation.to", is("CONSULTANT"), "status", is("ACCEPTED"));
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
            mine(id).body(
                            "next", is("FOLLOW_REFERRAL"),
                            "escalation.to", is("COUNSELLOR"),
                            "escalation.open", is(true));
            queue(As.aCounsellorOf("860"), id).isTrue();
        }

        @Test
        void follows_and_the_clock_stops() {
            var referral = mine(id).extract().<String>path("referral.id");
            GivenApplications.apply(
                            alma, elsewhere, Map.of("motivation", GivenApplications.MOTIVATION, "referral", referral))
                    .then()
                    .statusCode(201);
            assertThat(TheClock.ahead(id)).isEmpty();
            mine(id).body("referral.status", is("TAKEN"), "followBy", nullValue());
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
    class TheJob {

        @Test
        void leaves_out_reminders_when_it_has_slept_through_them() {
            var id = anApplication(alma, job);
            TheClock.reaches(id, "ESCALATE");
            TheClock.strikes();
            assertThat(remindersTo(firm)).isEmpty();
            assertThat(Tables.texts("select step || ' ' || moot from deadline where application = ? order by step", id))
                    .containsExactly("ESCALATE false", "REMIND_HALFWAY true", "REMIND_LAST_DAY true");
        }

        @Test
        void leaves_out_reminders_that_a_killed_replica_had_in_hand_when_it_escalates() {
            var id = anApplication(alma, job);
            TheClock.reaches(id, "ESCALATE");
            TheClock.strikesOnly(id, "ESCALATE");
            TheClock.strikes();
            assertThat(events("ApplicationEscalated", id)).hasSize(1);
            assertThat(remindersTo(firm)).isEmpty();
        }

        @Test
        void reminds_of_all_at_once_when_another_replica_has_one_of_them_in_hand() {
            var first = anApplication(alma, job);
            var second = anApplication(GivenApplications.aYoungPerson(), job);
            TheClock.reaches(first, "REMIND_HALFWAY");
            TheClock.reaches(second, "REMIND_HALFWAY");
            Tables.whileLocked("application", second, TheClock::strikes);
            assertThat(remindersTo(firm)).isEmpty();
            TheClock.strikes();
            assertThat(remindersTo(firm)).containsExactly("2");
        }

        @Test
        void escalates_once_however_many_replicas_hear_it() {
            var ids = List.of(
                    anApplication(alma, job),
                    anApplication(GivenApplications.aYoungPerson(), job),
                    anApplication(GivenApplications.aYoungPerson(), job));
            ids.forEach(id -> TheClock.reaches(id, "ESCALATE"));
            CompletableFuture.allOf(
                            CompletableFuture.runAsync(TheClock::strikes),
                            CompletableFuture.runAsync(TheClock::strikes),
                            CompletableFuture.runAsync(TheClock::strikes))
                    .join();
            TheClock.strikes();
            ids.forEach(id -> assertThat(events("ApplicationEscalated", id)).hasSize(1));
        }
    }

    @Nested
    class TheSecretariat {

        @Test
        void decides_on_which_days_the_clock_stands_still() {
            var tomorrow = LocalDate.now().plusDays(1).toString();
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

    private ValidatableResponse received(UUID id) {
        return baker.calls()
                .get("/api/v1/me/partner/applications/{id}", id)
                .then()
                .statusCode(200);
    }

    private ValidatableResponse mine(UUID id) {
        return alma.calls().get("/api/v1/me/applications/{id}", id).then().statusCode(200);
    }

    /** Whether the professional sees the case in which the application lies. */
    private AbstractBooleanAssert<?> queue(As professional, UUID application) {
        var helpCase = mine(application).extract().<String>path("help.id");
        var status =
                professional.calls().get("/api/v1/desk/cases/{id}", helpCase).statusCode();
        return assertThat(status == 200);
    }

    /** How many applications each reminder told of, the first first. */
    private static List<String> remindersTo(UUID firm) {
        return Tables.texts(
                "select jsonb_array_length(payload->'applications') from outbox where type = 'AnswersDue' and payload->>'partner' = ? order by id",
                firm.toString());
    }

    private static List<String> events(String type, UUID application) {
        return Tables.texts(
                "select type from outbox where type = ? and payload->>'application' = ?", type, application.toString());
    }
}
