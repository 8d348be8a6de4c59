package dk.ungegarantien.schools;

import dk.ungegarantien.shared.Problem;

/** Somebody has tried too many wrong codes; later they may go on. */
final class CodeTooOften extends Problem {
    CodeTooOften() {
        super(429, "code-too-often");
    }
}
