package dk.ungegarantien.applications;

import dk.ungegarantien.shared.Problem;
import dk.ungegarantien.shared.Said;
import dk.ungegarantien.workrules.Verdict;
import dk.ungegarantien.workrules.Wording;

/** Nobody is placed where the law does not let them work on the days of the work; the text says which rule it is. */
final class LawForbids extends Problem {

    LawForbids(Verdict verdict) {
        super(409, "law-forbids-place", sentence(verdict));
    }

    /** The heaviest of what is forbidden. */
    static Said sentence(Verdict verdict) {
        return language -> Wording.in(language).sentence(verdict.findings().get(0));
    }
}
