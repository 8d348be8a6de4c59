package dk.ungegarantien.cases;

import dk.ungegarantien.shared.Problem;

/** Something new has come into the case just now: whoever ends it must have seen it. */
final class CaseGrown extends Problem {
    CaseGrown() {
        super(409, "case-grown");
    }
}
