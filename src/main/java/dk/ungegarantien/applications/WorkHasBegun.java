package dk.ungegarantien.applications;

import dk.ungegarantien.shared.Problem;

/** Consent can be taken back until the work begins, not afterwards. */
final class WorkHasBegun extends Problem {
    WorkHasBegun() {
        super(409, "work-has-begun");
    }
}
