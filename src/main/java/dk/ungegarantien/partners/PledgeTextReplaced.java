package dk.ungegarantien.partners;

import dk.ungegarantien.shared.Problem;

/** The municipality has put a new text into force since the document was drawn up. */
final class PledgeTextReplaced extends Problem {
    PledgeTextReplaced() {
        super(409, "pledge-text-replaced");
    }
}
