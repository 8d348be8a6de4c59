package dk.ungegarantien.schools;

import dk.ungegarantien.shared.Problem;

/** The pupil is in no class any more. */
final class PupilHasLeft extends Problem {
    PupilHasLeft() {
        super(409, "pupil-has-left");
    }
}
