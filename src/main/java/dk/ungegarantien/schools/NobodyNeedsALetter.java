package dk.ungegarantien.schools;

import dk.ungegarantien.shared.Problem;

/** All pupils of the class have joined, or there are none: there is nothing to print. */
final class NobodyNeedsALetter extends Problem {
    NobodyNeedsALetter() {
        super(409, "nobody-needs-a-letter");
    }
}
