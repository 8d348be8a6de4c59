package dk.ungegarantien.applications;

import dk.ungegarantien.shared.Fingerprint;
import java.security.SecureRandom;
import java.util.Base64;

/** The secret of a personal link. It stands in the link and nowhere else: we keep its fingerprint. */
final class ConsentToken {

    private static final int BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    private ConsentToken() {}

    /** One that nobody can guess, in letters that may stand in a link. */
    static String fresh() {
        var bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    static String hash(String token) {
        return Fingerprint.of(token);
    }
}
