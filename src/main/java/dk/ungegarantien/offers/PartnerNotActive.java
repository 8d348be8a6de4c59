package dk.ungegarantien.offers;

import dk.ungegarantien.shared.Problem;

/** Only a firm whose pledge is in force speaks to the public. */
final class PartnerNotActive extends Problem {
    PartnerNotActive() {
        super(409, "partner-not-active");
    }
}
