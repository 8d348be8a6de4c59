package dk.ungegarantien.partners;

import dk.ungegarantien.shared.Problem;

/** The secretariat answers what is signed, and answers it once. */
final class PledgeNotSigned extends Problem {
    PledgeNotSigned() {
        super(409, "pledge-not-signed");
    }
}
