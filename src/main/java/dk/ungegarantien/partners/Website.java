package dk.ungegarantien.partners;

import dk.ungegarantien.shared.InvalidInput;
import dk.ungegarantien.shared.Violation;
import java.util.regex.Pattern;

/** The address of a firm on the web: always http or https, so that a link to it is only ever a link. */
record Website(String address) {

    /** Names of hosts may carry æ, ø and å; a user name in front of the host may not be there, for it misleads. */
    private static final Pattern ON_THE_WEB = Pattern.compile(
            "https?://[\\p{L}\\p{N}][\\p{L}\\p{N}.-]*\\.\\p{L}{2,}(:[0-9]{1,5})?([/?#][^\\s\"<>\\\\]*)?",
            Pattern.CASE_INSENSITIVE);

    Website {
        if (!ON_THE_WEB.matcher(address).matches()) {
            throw new InvalidInput(Violation.of("website", "website"));
        }
    }

    /** Reads an address as people write it ({@code www.bageren.dk}); nothing stays nothing; fails on the field {@code website}. */
    static Website of(String written) {
        if (written == null || written.isBlank()) {
            return null;
        }
        var trimmed = written.strip();
        return new Website(trimmed.contains("://") ? trimmed : "https://" + trimmed);
    }

    @Override
    public String toString() {
        return address;
    }
}
