package dk.ungegarantien.accounts;

import dk.ungegarantien.shared.Problem;

/** Whoever has turned 18 decides alone. */
final class GuardianNotNeeded extends Problem {
    GuardianNotNeeded() {
        super(409, "guardian-not-needed");
    }
}
