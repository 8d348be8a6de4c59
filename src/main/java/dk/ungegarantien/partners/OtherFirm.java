package dk.ungegarantien.partners;

import dk.ungegarantien.shared.Problem;

/** A person acts for one firm, and this one already acts for another. */
final class OtherFirm extends Problem {
    OtherFirm() {
        super(409, "firm-already-registered");
    }
}
