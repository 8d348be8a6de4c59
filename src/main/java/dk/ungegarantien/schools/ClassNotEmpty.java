package dk.ungegarantien.schools;

import dk.ungegarantien.shared.Problem;

/** A class that pupils are or were in stays: it is part of their history. */
final class ClassNotEmpty extends Problem {
    ClassNotEmpty() {
        super(409, "class-not-empty");
    }
}
