package dk.ungegarantien.schools;

import java.util.Locale;

/** The name under which pupils log in at their schools: it stays when they change school. */
final class Unilogin {

    static final String REGEXP = "\\s*[A-Za-z0-9][A-Za-z0-9._-]{1,39}\\s*";

    private Unilogin() {}

    /** As it is kept: in small letters; null for none. */
    static String tidied(String text) {
        return text == null || text.isBlank() ? null : text.strip().toLowerCase(Locale.ROOT);
    }
}
