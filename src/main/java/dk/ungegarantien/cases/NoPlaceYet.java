package dk.ungegarantien.cases;

import dk.ungegarantien.shared.Problem;

/** A place is reached once the young person has taken one. */
final class NoPlaceYet extends Problem {
    NoPlaceYet() {
        super(409, "no-place-yet");
    }
}
