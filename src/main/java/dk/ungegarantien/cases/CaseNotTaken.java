package dk.ungegarantien.cases;

import dk.ungegarantien.shared.Problem;

/** Nobody has it yet; whoever acts in it takes it first. */
final class CaseNotTaken extends Problem {
    CaseNotTaken() {
        super(409, "case-not-taken");
    }
}
