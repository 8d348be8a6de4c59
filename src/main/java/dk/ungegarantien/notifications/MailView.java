package dk.ungegarantien.notifications;

import dk.ungegarantien.shared.Language;
import jakarta.annotation.Nullable;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The envelope of a mail: to whom, about what, and how it went. What it says is not shown. */
record MailView(
        UUID id,
        @Schema(examples = "alma@example.dk") String recipient,
        @Schema(examples = "Vi har modtaget din ansøgning") String subject,
        Language language,
        MailStatus status,

        @Schema(description = "How often it was tried since it was written or last sent again.")
        int attempts,

        @Schema(description = "What the mail server said last; absent when nothing went wrong.") @Nullable String lastError,

        Instant createdAt,
        @Nullable Instant sentAt,

        @Schema(description = "When it is tried next; absent when it is sent or given up.") @Nullable Instant nextAttemptAt) {

    static MailView of(Mail mail) {
        return new MailView(
                mail.id,
                mail.recipient,
                mail.subject,
                mail.language,
                mail.status,
                mail.attempts,
                mail.lastError,
                mail.createdAt,
                mail.sentAt,
                mail.nextAttemptAt);
    }
}
