package dk.ungegarantien.offers;

import dk.ungegarantien.shared.Problem;
import dk.ungegarantien.shared.Said;
import dk.ungegarantien.shared.Violation;
import dk.ungegarantien.workrules.Severity;
import dk.ungegarantien.workrules.Verdict;
import dk.ungegarantien.workrules.Wording;
import java.util.List;

/** No illegal offer: what the law forbids to those it is meant for does not become public. The law's sentence stands at each field. */
final class IllegalOffer extends Problem {

    private final transient List<Violation> violations;

    private IllegalOffer(List<Violation> violations) {
        super(400, "illegal-offer");
        this.violations = violations;
    }

    static IllegalOffer of(Terms terms, Verdict verdict) {
        return new IllegalOffer(verdict.findings().stream()
                .filter(finding -> finding.severity() == Severity.FORBID)
                .map(finding -> {
                    Said sentence = language -> Wording.in(language).sentence(finding);
                    return Violation.of(terms.field(finding), "work-rule", sentence);
                })
                .toList());
    }

    @Override
    protected List<Violation> violations() {
        return violations;
    }
}
