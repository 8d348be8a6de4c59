package dk.ungegarantien.cases;

import dk.ungegarantien.shared.Problem;

/** Where the young person lives, no municipality of the guarantee can help. */
final class NoGuaranteeHere extends Problem {
    NoGuaranteeHere() {
        super(409, "no-guarantee-here");
    }
}
