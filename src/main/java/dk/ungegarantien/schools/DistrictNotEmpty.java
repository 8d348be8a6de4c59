package dk.ungegarantien.schools;

import dk.ungegarantien.shared.Problem;

/** A district with schools in it stays. */
final class DistrictNotEmpty extends Problem {
    DistrictNotEmpty() {
        super(409, "district-not-empty");
    }
}
