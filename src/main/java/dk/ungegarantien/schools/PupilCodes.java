package dk.ungegarantien.schools;

import static java.nio.charset.StandardCharsets.UTF_8;

import dk.ungegarantien.shared.Fingerprint;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.GeneralSecurityException;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The personal codes with which pupils join: fifty bits of an HMAC-SHA256 of the pupil and the count of its codes, with a secret of the installation. So a
 * letter can be printed again, and the table need only know how to recognise a code.
 */
@ApplicationScoped
class PupilCodes {

    private static final int LENGTH = 10;
    private static final int BITS = 5;
    /** Crockford's digits: none that could be taken for another. */
    private static final String DIGITS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    private static final String ALGORITHM = "HmacSHA256";

    private final SecretKeySpec secret;

    PupilCodes(@ConfigProperty(name = "ungegarantien.pupils.code-secret") String secret) {
        this.secret = new SecretKeySpec(secret.getBytes(UTF_8), ALGORITHM);
    }

    /** Ten characters, as it is compared. */
    String code(UUID pupil, int issue) {
        var bytes = signed(pupil + ":" + issue);
        var code = new StringBuilder();
        for (var digit = 0; digit < LENGTH; digit++) {
            code.append(DIGITS.charAt(bits(bytes, digit * BITS)));
        }
        return code.toString();
    }

    /** By which a code is recognised. */
    String fingerprint(UUID pupil, int issue) {
        return Fingerprint.of(code(pupil, issue));
    }

    /** As it stands in a letter: {@code 7KQ2M-X9D4T}. */
    static String shown(String code) {
        return code.substring(0, LENGTH / 2) + "-" + code.substring(LENGTH / 2);
    }

    /** What somebody has typed, as it is compared: blanks, dashes and case do not matter, nor O for 0 and I or L for 1. Empty when it cannot be a code. */
    static Optional<String> read(String typed) {
        var code = typed.replaceAll("[\\s\\u00A0\\p{Pd}]", "")
                .toUpperCase(Locale.ROOT)
                .replace('O', '0')
                .replaceAll("[IL]", "1");
        return code.length() == LENGTH && code.chars().allMatch(character -> DIGITS.indexOf(character) >= 0)
                ? Optional.of(code)
                : Optional.empty();
    }

    private static int bits(byte[] bytes, int from) {
        var both = (bytes[from / Byte.SIZE] & 0xFF) << Byte.SIZE | bytes[from / Byte.SIZE + 1] & 0xFF;
        return both >> 2 * Byte.SIZE - BITS - from % Byte.SIZE & (1 << BITS) - 1;
    }

    private byte[] signed(String text) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(secret);
            return mac.doFinal(text.getBytes(UTF_8));
        } catch (GeneralSecurityException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
