package dk.ungegarantien.applications;

import java.util.EnumSet;
import java.util.Set;

/** Where an application stands. There is no "declined": what a firm cannot take, it refers. */
public enum ApplicationStatus {
    AWAITING_GUARDIAN,
    SUBMITTED,
    SEEN,
    INVITED,
    ACCEPTED,
    CONFIRMED,
    COMPLETED,
    NOT_COMPLETED,
    REFERRED,
    WITHDRAWN;

    /** A guardian who said no, or says so later, ends it there. */
    static final Set<ApplicationStatus> NEEDS_CONSENT =
            EnumSet.of(AWAITING_GUARDIAN, SUBMITTED, SEEN, INVITED, ACCEPTED, CONFIRMED);

    /** The firm must still say how it goes on: the reply deadline runs. */
    static final Set<ApplicationStatus> OPEN = EnumSet.of(SUBMITTED, SEEN, INVITED);

    /** A place is taken, and the firm knows how to reach the person. */
    static final Set<ApplicationStatus> PLACED = EnumSet.of(ACCEPTED, CONFIRMED, COMPLETED, NOT_COMPLETED);

    /** The young person may change their mind. */
    static final Set<ApplicationStatus> WITHDRAWABLE =
            EnumSet.of(AWAITING_GUARDIAN, SUBMITTED, SEEN, INVITED, ACCEPTED, CONFIRMED, REFERRED);

    /** A professional may end it by recording where the person has come to. */
    static final Set<ApplicationStatus> CONCLUDABLE = EnumSet.of(AWAITING_GUARDIAN, SUBMITTED, SEEN, INVITED, ACCEPTED);

    /** One such application per person and offer; the index {@code application_live_once} says the same. */
    static final Set<ApplicationStatus> LIVE =
            EnumSet.of(AWAITING_GUARDIAN, SUBMITTED, SEEN, INVITED, ACCEPTED, CONFIRMED);
}
