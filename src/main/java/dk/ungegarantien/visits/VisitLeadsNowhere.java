package dk.ungegarantien.visits;

import dk.ungegarantien.shared.Problem;

/** A class is guided on to where it can go. */
final class VisitLeadsNowhere extends Problem {
    VisitLeadsNowhere() {
        super(409, "visit-leads-nowhere");
    }
}
