package dk.ungegarantien.visits;

import dk.ungegarantien.shared.Problem;

/** A class that visits have been asked for is not deleted. */
final class VisitClassStays extends Problem {
    VisitClassStays() {
        super(409, "visit-class-stays");
    }
}
