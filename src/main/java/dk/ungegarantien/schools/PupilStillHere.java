package dk.ungegarantien.schools;

import dk.ungegarantien.shared.Problem;

/** The pupil is in a class and need not return. */
final class PupilStillHere extends Problem {
    PupilStillHere() {
        super(409, "pupil-still-here");
    }
}
