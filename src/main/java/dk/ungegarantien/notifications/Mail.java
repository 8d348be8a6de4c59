package dk.ungegarantien.notifications;

import dk.ungegarantien.shared.Ids;
import dk.ungegarantien.shared.Language;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** One mail to one person. Once it is sent only its envelope stays: to whom, about what, when. */
@Entity
class Mail {

    /** After the first attempt and after each further one; after the last of them the mail is given up. */
    static final List<Duration> PAUSES = List.of(
            Duration.ofMinutes(1),
            Duration.ofMinutes(5),
            Duration.ofMinutes(30),
            Duration.ofHours(2),
            Duration.ofHours(12));

    /** How long one worker has for one attempt; then another one may take over. Longer than {@link Postman#PATIENCE}. */
    static final Duration LEASE = Duration.ofMinutes(5);

    private static final int ERROR_LENGTH = 500;

    @Id
    UUID id;

    @Version
    int version;

    String municipalityCode;
    UUID eventId;
    String recipient;

    @Enumerated(EnumType.STRING)
    Language language;

    String template;
    String subject;
    String body;
    String calendar;
    UUID pledgeId;
    String messageId;

    /** The Message-ID of the mail before it in its thread; null in the first. */
    String inReplyTo;

    /** The Message-IDs of the first of its thread and of the one before, as in the header; null in the first. */
    String refersTo;

    @Enumerated(EnumType.STRING)
    MailStatus status = MailStatus.WAITING;

    int attempts;
    Instant nextAttemptAt;
    String lastError;
    Instant createdAt;
    Instant sentAt;

    protected Mail() {}

    /** A letter on that occasion, to be sent at once. */
    Mail(Occasion occasion, Letter letter, Writing written, Names names, Instant now) {
        id = Ids.next();
        municipalityCode = occasion.municipalityCode();
        eventId = occasion.id();
        recipient = letter.to().email();
        language = letter.to().language();
        template = letter.content().template();
        subject = written.subject();
        body = written.body();
        calendar = letter.calendar();
        pledgeId = letter.pledge();
        messageId = names.ofMail(id);
        nextAttemptAt = now;
        createdAt = now;
    }

    /** Stands in a thread behind another mail. */
    Mail answer(String firstMessageId, String previousMessageId) {
        inReplyTo = previousMessageId;
        refersTo =
                firstMessageId.equals(previousMessageId) ? previousMessageId : firstMessageId + " " + previousMessageId;
        return this;
    }

    /** Takes the mail in hand: until the lease is over no other worker tries it. */
    Mail attempt(Instant now) {
        attempts++;
        nextAttemptAt = now.plus(LEASE);
        return this;
    }

    void sent(Instant now) {
        status = MailStatus.SENT;
        sentAt = now;
        nextAttemptAt = null;
        lastError = null;
        body = null;
        calendar = null;
    }

    /** Tries again later, each time after a longer pause, and gives up after the last. */
    void failed(String error, Instant now) {
        lastError = error.length() > ERROR_LENGTH ? error.substring(0, ERROR_LENGTH) : error;
        if (attempts > PAUSES.size()) {
            status = MailStatus.FAILED;
            nextAttemptAt = null;
        } else {
            nextAttemptAt = now.plus(PAUSES.get(attempts - 1));
        }
    }

    /** Sends a mail that was given up once more, with all its attempts before it. */
    Mail retry(Instant now) {
        if (status != MailStatus.FAILED) {
            throw new MailNotFailed();
        }
        status = MailStatus.WAITING;
        attempts = 0;
        nextAttemptAt = now;
        return this;
    }

    boolean isWaiting() {
        return status == MailStatus.WAITING;
    }
}
