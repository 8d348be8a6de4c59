package dk.ungegarantien.notifications;

import dk.ungegarantien.shared.Problem;

/** Only a mail that was given up can be sent again; the others are on their way or have arrived. */
final class MailNotFailed extends Problem {
    MailNotFailed() {
        super(409, "mail-not-failed");
    }
}
