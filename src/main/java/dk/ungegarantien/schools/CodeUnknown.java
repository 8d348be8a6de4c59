package dk.ungegarantien.schools;

import dk.ungegarantien.shared.Problem;

/** There is no such code for a pupil of that birth date; which of the two is wrong is not said. */
final class CodeUnknown extends Problem {
    CodeUnknown() {
        super(404, "code-unknown");
    }
}
