package dk.ungegarantien.applications;

import java.time.Instant;

/** What a guardian's link still is for. */
enum ConsentState {
    /** It can be answered. */
    OPEN,
    /** It is too old; a new one can be asked for. */
    EXPIRED,
    GIVEN,
    REFUSED,
    WITHDRAWN,
    /** There is nothing to answer any more. */
    OVER;

    /** @param decided the link of that application with which was decided; null for none */
    static ConsentState of(Application application, Consent link, Consent decided, Instant now) {
        if (decided != null) {
            if (decided.withdrawnAt != null) {
                return WITHDRAWN;
            }
            return decided.decision == ConsentDecision.GIVEN ? GIVEN : REFUSED;
        }
        if (application.status != ApplicationStatus.AWAITING_GUARDIAN) {
            return OVER;
        }
        return link.isExpired(now) ? EXPIRED : OPEN;
    }
}
