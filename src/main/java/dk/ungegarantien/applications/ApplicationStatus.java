package dk.ungegarantien.applications;

import java.util.EnumSet;
import java.util.Set;

/** Where an application stands. There is no "declined": what a firm cannot take, it refers. */
enum ApplicationStatus {
    SUBMITTED,
    SEEN,
    INVITED,
    ACCEPTED,
    CONFIRMED,
    COMPLETED,
    NOT_COMPLETED,
    REFERRED,
    WITHDRAWN;

    /** The firm has not answered yet: the reply deadline runs. */
    static final Set<ApplicationStatus> UNANSWERED = EnumSet.of(SUBMITTED, SEEN);

    /** The firm may still say how it goes on. */
    static final Set<ApplicationStatus> OPEN = EnumSet.of(SUBMITTED, SEEN, INVITED);

    /** A place is taken, and the firm knows how to reach the person. */
    static final Set<ApplicationStatus> PLACED = EnumSet.of(ACCEPTED, CONFIRMED, COMPLETED, NOT_COMPLETED);

    /** One such application per person and offer; the index {@code application_live_once} says the same. */
    static final Set<ApplicationStatus> LIVE = EnumSet.of(SUBMITTED, SEEN, INVITED, ACCEPTED, CONFIRMED);
}
