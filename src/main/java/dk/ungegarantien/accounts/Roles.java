package dk.ungegarantien.accounts;

import java.util.Set;

/** The roles of the realm. {@code young} and {@code partner} say what anyone may become; our own rows say what they are. */
public final class Roles {

    public static final String YOUNG = "young";
    public static final String PARTNER = "partner";
    public static final String COORDINATOR = "coordinator";
    public static final String COUNSELLOR = "counsellor";
    public static final String CONSULTANT = "consultant";
    public static final String SECRETARIAT = "secretariat";

    /** Those who act for a municipality; their token names it. */
    public static final Set<String> PROFESSIONAL = Set.of(COORDINATOR, COUNSELLOR, CONSULTANT, SECRETARIAT);

    private Roles() {}
}
