package dk.ungegarantien.notifications;

import static java.nio.charset.StandardCharsets.UTF_8;

import dk.ungegarantien.partners.PledgeDocuments;
import io.quarkus.mailer.reactive.ReactiveMailer;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;

/** Hands a mail to the mail server. */
@ApplicationScoped
class Postman {

    /** A server that does not answer for this long has failed. */
    static final Duration PATIENCE = Duration.ofMinutes(2);

    private static final String CALENDAR = "text/calendar; charset=UTF-8; method=%s";

    private final ReactiveMailer mailer;
    private final Typesetter typesetter;
    private final PledgeDocuments pledges;

    Postman(ReactiveMailer mailer, Typesetter typesetter, PledgeDocuments pledges) {
        this.mailer = mailer;
        this.typesetter = typesetter;
        this.pledges = pledges;
    }

    Uni<Void> carry(Mail mail) {
        return envelope(mail)
                .chain(envelope -> mailer.send(envelope))
                .ifNoItem()
                .after(PATIENCE)
                .fail();
    }

    private Uni<io.quarkus.mailer.Mail> envelope(Mail mail) {
        return typesetter.text(mail).chain(text -> typesetter
                .html(mail)
                .map(html -> address(
                        mail,
                        io.quarkus.mailer.Mail.withHtml(mail.recipient, mail.subject, html)
                                .setText(text)))
                .chain(envelope -> enclose(mail, envelope)));
    }

    private static io.quarkus.mailer.Mail address(Mail mail, io.quarkus.mailer.Mail envelope) {
        envelope.addHeader("Message-ID", mail.messageId)
                .addHeader("Content-Language", mail.language.locale().toLanguageTag())
                .addHeader("Auto-Submitted", "auto-generated");
        return mail.inReplyTo == null
                ? envelope
                : envelope.addHeader("In-Reply-To", mail.inReplyTo).addHeader("References", mail.refersTo);
    }

    private Uni<io.quarkus.mailer.Mail> enclose(Mail mail, io.quarkus.mailer.Mail envelope) {
        if (mail.calendar != null) {
            var method = CalendarFile.methodOf(mail.calendar);
            envelope.addAttachment(
                    method.equals("CANCEL") ? "cancellation.ics" : "calendar.ics",
                    mail.calendar.getBytes(UTF_8),
                    CALENDAR.formatted(method));
        }
        return mail.pledgeId == null
                ? Uni.createFrom().item(envelope)
                : pledges.pdf(mail.pledgeId)
                        .map(pdf -> envelope.addAttachment("partnerskabsaftale.pdf", pdf, "application/pdf"));
    }
}
