package dk.ungegarantien.cases;

import dk.ungegarantien.shared.Problem;

/** A colleague has it. */
final class CaseTaken extends Problem {
    CaseTaken() {
        super(409, "case-taken");
    }
}
