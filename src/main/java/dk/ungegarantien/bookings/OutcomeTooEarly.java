package dk.ungegarantien.bookings;

import dk.ungegarantien.shared.Problem;

/** How a week went is told when it has been. */
final class OutcomeTooEarly extends Problem {
    OutcomeTooEarly() {
        super(409, "outcome-too-early");
    }
}
