package dk.ungegarantien.partners;

import dk.ungegarantien.shared.Problem;

/** A pledge is signed once; only a returned one is signed again. */
final class PledgeAlreadySigned extends Problem {
    PledgeAlreadySigned() {
        super(409, "pledge-already-signed");
    }
}
