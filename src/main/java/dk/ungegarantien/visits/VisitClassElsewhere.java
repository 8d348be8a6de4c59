package dk.ungegarantien.visits;

import dk.ungegarantien.shared.Problem;

/** A class is at one place at a time. */
final class VisitClassElsewhere extends Problem {
    VisitClassElsewhere() {
        super(409, "visit-class-elsewhere");
    }
}
