package dk.ungegarantien.partners;

import dk.ungegarantien.shared.Problem;

/** Only a pledge in force can be ended. */
final class PledgeNotInForce extends Problem {
    PledgeNotInForce() {
        super(409, "pledge-not-in-force");
    }
}
