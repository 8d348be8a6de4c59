package dk.ungegarantien.applications;

import dk.ungegarantien.offers.Block;
import dk.ungegarantien.shared.Problem;

/** Nobody is placed where the law does not let them work on the days of the work; the text says which rule it is. */
final class LawForbids extends Problem {

    LawForbids(Block block) {
        super(409, "law-forbids-place", block.arguments().toArray());
    }
}
