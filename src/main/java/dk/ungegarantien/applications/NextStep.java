package dk.ungegarantien.applications;

/** What the young person has to do now. */
enum NextStep {
    WAIT_FOR_ANSWER,
    MEET,
    CONFIRM,
    START,
    FOLLOW_REFERRAL,
    NONE;

    /** @param referral where a referred application leads; null for others */
    static NextStep after(ApplicationStatus status, Referral referral) {
        return switch (status) {
            case SUBMITTED, SEEN -> WAIT_FOR_ANSWER;
            case INVITED -> MEET;
            case ACCEPTED -> CONFIRM;
            case CONFIRMED -> START;
            case REFERRED -> referral != null && referral.status == ReferralStatus.PROPOSED ? FOLLOW_REFERRAL : NONE;
            case COMPLETED, NOT_COMPLETED, WITHDRAWN -> NONE;
        };
    }
}
