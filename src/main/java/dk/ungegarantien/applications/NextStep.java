package dk.ungegarantien.applications;

/** What the young person has to do now. */
enum NextStep {
    WAIT_FOR_GUARDIAN,
    WAIT_FOR_ANSWER,
    MEET,
    CONFIRM,
    START,
    FOLLOW_REFERRAL,
    TALK,
    NONE;

    /** @param referral where a referred application leads; null for others */
    static NextStep after(ApplicationStatus status, Referral referral) {
        return switch (status) {
            case AWAITING_GUARDIAN -> WAIT_FOR_GUARDIAN;
            case SUBMITTED, SEEN -> WAIT_FOR_ANSWER;
            case INVITED -> MEET;
            case ACCEPTED -> CONFIRM;
            case CONFIRMED -> START;
            case REFERRED -> followUp(referral);
            case COMPLETED, NOT_COMPLETED, WITHDRAWN -> NONE;
        };
    }

    private static NextStep followUp(Referral referral) {
        return switch (referral.status) {
            case PROPOSED -> FOLLOW_REFERRAL;
            case DECLINED -> TALK;
            case TAKEN -> referral.toProfessional == null ? NONE : TALK;
        };
    }
}
