package dk.ungegarantien.notifications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class MailTest {

    private static final Instant NOON = Instant.parse("2026-11-20T11:00:00Z");

    private final Mail mail = new Mail();

    @Test
    void pauses_grow_and_after_the_last_the_mail_is_given_up() {
        for (var pause : Mail.PAUSES) {
            mail.attempt(NOON).failed("no answer", NOON);
            assertThat(mail.nextAttemptAt).isEqualTo(NOON.plus(pause));
            assertThat(mail.isWaiting()).isTrue();
        }
        mail.attempt(NOON).failed("no answer", NOON);
        assertThat(mail.status).isEqualTo(MailStatus.FAILED);
        assertThat(mail.nextAttemptAt).isNull();
        assertThat(mail.lastError).isEqualTo("no answer");
    }

    @Test
    void a_worker_has_the_mail_to_itself_for_longer_than_an_attempt_can_last() {
        mail.attempt(NOON);
        assertThat(mail.nextAttemptAt).isEqualTo(NOON.plus(Mail.LEASE));
        assertThat(Mail.LEASE).isGreaterThan(Postman.PATIENCE.plus(Duration.ofMinutes(1)));
    }

    @Test
    void once_sent_only_the_envelope_stays() {
        mail.subject = "Vi har modtaget din ansøgning";
        mail.body = "Hej Alma";
        mail.calendar = "BEGIN:VCALENDAR";
        mail.attempt(NOON).sent(NOON);
        assertThat(mail.body).isNull();
        assertThat(mail.calendar).isNull();
        assertThat(mail.subject).isNotNull();
    }

    @Test
    void only_what_was_given_up_is_sent_again_and_then_with_all_its_attempts() {
        assertThatThrownBy(() -> mail.retry(NOON)).isInstanceOf(MailNotFailed.class);
        for (var at = 0; at <= Mail.PAUSES.size(); at++) {
            mail.attempt(NOON).failed("no answer", NOON);
        }
        mail.retry(NOON);
        assertThat(mail.isWaiting()).isTrue();
        assertThat(mail.attempts).isZero();
        assertThat(mail.nextAttemptAt).isEqualTo(NOON);
    }
}
