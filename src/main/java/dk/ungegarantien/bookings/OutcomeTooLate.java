package dk.ungegarantien.bookings;

import dk.ungegarantien.shared.Problem;

/** After four weeks what was told stands. */
final class OutcomeTooLate extends Problem {
    OutcomeTooLate() {
        super(409, "outcome-too-late");
    }
}
