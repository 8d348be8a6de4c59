package dk.ungegarantien.partners;

import dk.ungegarantien.shared.Problem;

/** What was to be signed is not what the document says now. */
final class PledgeTextChanged extends Problem {
    PledgeTextChanged() {
        super(409, "pledge-text-changed");
    }
}
