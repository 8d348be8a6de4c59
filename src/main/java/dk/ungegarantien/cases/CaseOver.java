package dk.ungegarantien.cases;

import dk.ungegarantien.shared.Problem;

/** It has ended: a destination is recorded, and nothing can be done in it any more. */
final class CaseOver extends Problem {
    CaseOver() {
        super(409, "case-over");
    }
}
