package dk.ungegarantien.schools;

import java.util.UUID;

/** How the product recognises the first code of an invented pupil. Never shipped. */
public final class DemoCodes {

    /** Known to everybody who reads this: good for one machine, refused by the guard of production. */
    public static final String SECRET = "local-code-secret-that-everybody-knows";

    private static final PupilCodes CODES = new PupilCodes(SECRET);

    private DemoCodes() {}

    public static String fingerprint(UUID pupil) {
        return CODES.fingerprint(pupil, 1);
    }
}
