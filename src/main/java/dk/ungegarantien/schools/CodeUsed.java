package dk.ungegarantien.schools;

import dk.ungegarantien.shared.Problem;

/** Somebody else has joined with the code already. */
final class CodeUsed extends Problem {
    CodeUsed() {
        super(409, "code-used");
    }
}
