package dk.ungegarantien.visits;

import dk.ungegarantien.shared.Problem;

/** Another class has that time; the database lets nobody have it twice. */
final class VisitDateTaken extends Problem {
    VisitDateTaken() {
        super(409, "visit-date-taken");
    }
}
