package dk.ungegarantien.applications;

import dk.ungegarantien.shared.Problem;

/** A guardian must say yes first, and none is named. */
final class GuardianNeeded extends Problem {
    GuardianNeeded() {
        super(409, "guardian-needed");
    }
}
