package dk.ungegarantien.cases;

import dk.ungegarantien.shared.Problem;

/** That offer waits for the young person already. */
final class AlreadyProposed extends Problem {
    AlreadyProposed() {
        super(409, "already-proposed");
    }
}
