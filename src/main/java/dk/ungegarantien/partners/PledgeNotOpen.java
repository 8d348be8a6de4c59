package dk.ungegarantien.partners;

import dk.ungegarantien.shared.Problem;

/** Only a draft or a returned pledge may be changed. */
final class PledgeNotOpen extends Problem {
    PledgeNotOpen() {
        super(409, "pledge-not-open");
    }
}
