package dk.ungegarantien.cases;

import dk.ungegarantien.shared.Problem;

/** Something still waits, so help is still needed. */
final class StillNeeded extends Problem {
    StillNeeded() {
        super(409, "still-needed");
    }
}
