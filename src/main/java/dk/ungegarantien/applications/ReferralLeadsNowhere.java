package dk.ungegarantien.applications;

import dk.ungegarantien.shared.Problem;

/** The young person could not apply there: a hand-over must not be a dead end. */
final class ReferralLeadsNowhere extends Problem {
    ReferralLeadsNowhere() {
        super(409, "referral-leads-nowhere");
    }
}
