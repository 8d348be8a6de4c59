package dk.ungegarantien.visits;

import dk.ungegarantien.shared.Problem;

/** A visit is agreed on, moved and called off before its day. */
final class VisitDayReached extends Problem {
    VisitDayReached() {
        super(409, "visit-day-reached");
    }
}
