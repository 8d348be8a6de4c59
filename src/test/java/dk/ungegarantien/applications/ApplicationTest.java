package dk.ungegarantien.applications;

import static dk.ungegarantien.applications.ApplicationStatus.ACCEPTED;
import static dk.ungegarantien.applications.ApplicationStatus.AWAITING_GUARDIAN;
import static dk.ungegarantien.applications.ApplicationStatus.COMPLETED;
import static dk.ungegarantien.applications.ApplicationStatus.CONFIRMED;
import static dk.ungegarantien.applications.ApplicationStatus.INVITED;
import static dk.ungegarantien.applications.ApplicationStatus.NOT_COMPLETED;
import static dk.ungegarantien.applications.ApplicationStatus.REFERRED;
import static dk.ungegarantien.applications.ApplicationStatus.SEEN;
import static dk.ungegarantien.applications.ApplicationStatus.SUBMITTED;
import static dk.ungegarantien.applications.ApplicationStatus.WITHDRAWN;
import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ApplicationTest {

    private static final LocalDate ANSWER_BY = LocalDate.of(2026, 11, 27);
    private static final Instant NOW = Instant.parse("2026-11-24T10:00:00Z");
    private static final NewInvitation INVITATION =
            new NewInvitation(LocalDateTime.of(2027, 1, 14, 15, 0), "Nørregade 12", null);

    private static final Map<String, Consumer<Application>> STEPS = Map.ofEntries(
            entry("consented", application -> application.consented(NOW, ANSWER_BY)),
            entry("end without consent", Application::endWithoutConsent),
            entry("see", Application::see),
            entry("invite", application -> application.invite(INVITATION, ANSWER_BY, NOW)),
            entry("accept", application -> application.accept(ANSWER_BY, NOW)),
            entry("refer", application -> application.refer(null, NOW)),
            entry("confirm", Application::confirm),
            entry("complete", application -> application.complete(Outcome.COMPLETED)),
            entry("break off", application -> application.complete(Outcome.NOT_COMPLETED)),
            entry("withdraw", Application::withdraw));

    /** From which states each step leads where; from every other one it is refused. */
    private static final Map<String, Row> TABLE = Map.of(
            "consented", new Row(SUBMITTED, AWAITING_GUARDIAN),
            "end without consent", new Row(REFERRED, AWAITING_GUARDIAN, SUBMITTED, SEEN, INVITED, ACCEPTED, CONFIRMED),
            "see", new Row(SEEN, SUBMITTED, SEEN),
            "invite", new Row(INVITED, SUBMITTED, SEEN, INVITED),
            "accept", new Row(ACCEPTED, SUBMITTED, SEEN, INVITED),
            "refer", new Row(REFERRED, SUBMITTED, SEEN, INVITED),
            "confirm", new Row(CONFIRMED, ACCEPTED),
            "complete", new Row(COMPLETED, CONFIRMED),
            "break off", new Row(NOT_COMPLETED, CONFIRMED),
            "withdraw", new Row(WITHDRAWN, AWAITING_GUARDIAN, SUBMITTED, SEEN, INVITED, ACCEPTED, CONFIRMED, REFERRED));

    private record Row(ApplicationStatus to, Set<ApplicationStatus> from) {
        Row(ApplicationStatus to, ApplicationStatus... from) {
            this(to, Set.of(from));
        }
    }

    static Stream<Arguments> everyStepFromEveryState() {
        return TABLE.entrySet().stream().flatMap(step -> Stream.of(ApplicationStatus.values())
                .map(from -> Arguments.of(
                        step.getKey(),
                        from,
                        step.getValue().from().contains(from) ? step.getValue().to() : null)));
    }

    @ParameterizedTest(name = "{0} from {1} leads to {2}")
    @MethodSource("everyStepFromEveryState")
    void a_step_leads_where_the_table_says_or_is_refused(
            String step, ApplicationStatus from, ApplicationStatus expected) {
        var application = in(from);
        if (expected == null) {
            assertThatThrownBy(() -> STEPS.get(step).accept(application)).isInstanceOf(NotNow.class);
            assertThat(application.status).isEqualTo(from);
        } else {
            STEPS.get(step).accept(application);
            assertThat(application.status).isEqualTo(expected);
        }
    }

    @Test
    void a_seat_is_held_from_the_acceptance_until_the_withdrawal() {
        var application = in(SEEN);
        assertThat(application.seatHolder).isNull();
        application.accept(ANSWER_BY, NOW);
        assertThat(application.seatHolder).isEqualTo(application.id);
        application.withdraw();
        assertThat(application.seatHolder).isNull();
    }

    @Test
    void what_waits_for_a_guardian_is_kept_from_the_firm_until_there_is_a_yes() {
        var application = in(SUBMITTED).await(NOW, ANSWER_BY);
        assertThat(application.keptFromFirm).isTrue();
        assertThat(application.awaited()).isEqualTo(Awaited.CONSENT);
        application.escalate(Professional.COUNSELLOR, Cause.GUARDIAN_SILENT, NOW);
        application.consented(NOW, ANSWER_BY);
        assertThat(application.keptFromFirm).isFalse();
        assertThat(application.awaited()).isEqualTo(Awaited.ANSWER);
        assertThat(application.escalation())
                .as("the firm has nothing to do with it")
                .isNull();
    }

    @Test
    void a_second_invitation_takes_the_place_of_the_first() {
        var application = in(SEEN);
        application.invite(INVITATION, ANSWER_BY, NOW);
        application.invite(
                new NewInvitation(LocalDateTime.of(2027, 1, 15, 9, 30), "Havnen 1", "Ny tid"), ANSWER_BY, NOW);
        assertThat(application.invitationVersion).isEqualTo(2);
        assertThat(application.invitation().place()).isEqualTo("Havnen 1");
        assertThat(application.invitation().at()).hasToString("2027-01-15T09:30+01:00");
    }

    @Test
    void the_first_answer_counts_and_the_last_day_is_in_time() {
        var lastMinute = Instant.parse("2026-11-27T22:59:59Z");
        var answered = in(SEEN);
        answered.invite(INVITATION, ANSWER_BY.plusDays(20), lastMinute);
        answered.refer(null, lastMinute.plusSeconds(1));
        assertThat(answered.answeredAt).isEqualTo(lastMinute);
        assertThat(answered.answeredInTime).isTrue();
        var late = in(SUBMITTED);
        late.refer(null, lastMinute.plusSeconds(1));
        assertThat(late.answeredInTime).as("midnight in Denmark is over").isFalse();
    }

    @Test
    void only_what_is_not_answered_can_be_late() {
        var dayAfter = ANSWER_BY.plusDays(1);
        assertThat(in(SUBMITTED).isLate(ANSWER_BY)).isFalse();
        assertThat(in(SUBMITTED).isLate(dayAfter)).isTrue();
        assertThat(in(SEEN).isLate(dayAfter)).isTrue();
        assertThat(in(INVITED).isLate(dayAfter)).as("after the talk").isTrue();
        assertThat(in(ACCEPTED).isLate(dayAfter)).isFalse();
        assertThat(in(REFERRED).isLate(dayAfter)).isFalse();
    }

    private static Application in(ApplicationStatus status) {
        var asked = new NewApplication("Fordi jeg gerne vil.", null, null, null);
        var application = new Application(UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID(), "860", asked)
                .submit(Instant.parse("2026-11-20T09:00:00Z"), ANSWER_BY);
        application.status = status;
        return application;
    }
}
