package dk.ungegarantien.notifications;

/** Where a mail stands: on its way, with the mail server, or given up until somebody sends it again. */
enum MailStatus {
    WAITING,
    SENT,
    FAILED
}
