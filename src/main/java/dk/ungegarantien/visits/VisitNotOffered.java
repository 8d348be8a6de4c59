package dk.ungegarantien.visits;

import dk.ungegarantien.shared.Problem;

/** The offer takes no classes now: it is paused or closed, or its deadline has gone by. */
final class VisitNotOffered extends Problem {
    VisitNotOffered() {
        super(409, "visit-not-offered");
    }
}
