package dk.ungegarantien.partners;

import dk.ungegarantien.shared.Problem;

/** Who wants to act for a firm must first have registered one. */
final class NoFirm extends Problem {
    NoFirm() {
        super(409, "no-firm");
    }
}
