package dk.ungegarantien.notifications;

/**
 * What one kind of letter says: a record whose values fill the template of that name, {@code templates/mail/<language>/<template>.txt}.
 * The first line of the template is the subject, the rest is the letter in the notation of {@link Block}.
 */
interface Content {

    String template();
}
