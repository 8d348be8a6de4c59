package dk.ungegarantien.applications;

import static dk.ungegarantien.applications.GivenApplications.accept;
import static dk.ungegarantien.applications.GivenApplications.anApplication;
import static dk.ungegarantien.applications.GivenApplications.invite;
import static dk.ungegarantien.applications.GivenApplications.mine;
import static dk.ungegarantien.applications.GivenApplications.received;
import static dk.ungegarantien.applications.GivenApplications.refer;
import static dk.ungegarantien.applications.GivenApplications.see;
import static dk.ungegarantien.applications.TheOutbox.events;
import static dk.ungegarantien.applications.TheOutbox.remindersTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;

import dk.ungegarantien.offers.GivenOffers;
import dk.ungegarantien.partners.GivenPartners;
import dk.ungegarantien.shared.Denmark;
import dk.ungegarantien.testing.As;
import dk.ungegarantien.testing.Tables;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** A firm has until a day to answer: it is reminded, and then the municipality is called in. */
@QuarkusTest
class AnswerDeadlineTest {

    private final As baker = As.aFirmsOwner();
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
            mine(alma, id).body("escalation.open", is(false), "next", is("TALK"), "help.open", is(true));
        }

        @Test
        void settles_nothing_by_reading() {
            var id = anApplication(alma, job);
            TheClock.reaches(id, "ESCALATE");
            TheClock.strikes();
            see(baker, id).then().statusCode(200);
            received(baker, id).body("escalation.open", is(true));
        }

        @Test
        void sees_that_the_municipality_was_called_in_and_can_still_answer() {
            var id = anApplication(alma, job);
            TheClock.reaches(id, "ESCALATE");
            TheClock.strikes();
            received(baker, id)
                    .body("escalation.to", is("CONSULTANT"), "escalation.open", is(true), "status", is("SUBMITTED"));
            accept(baker, id).then().statusCode(200).body("status", is("ACCEPTED"), "escalation.open", is(false));
        }

        @Test
        void has_until_some_days_after_the_talk_when_it_invites() {
            var id = anApplication(alma, job);
            var meeting = LocalDate.now(Denmark.ZONE).plusDays(14);
            invite(baker, id).then().statusCode(200);
            assertThat(TheClock.ahead(id)).containsExactly("REMIND_HALFWAY", "REMIND_LAST_DAY", "ESCALATE");
            assertThat(Tables.texts("select answer_by > ? from application where id = ?", meeting, id))
                    .containsExactly("t");
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
}
