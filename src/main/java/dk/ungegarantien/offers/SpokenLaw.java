package dk.ungegarantien.offers;

import static java.util.stream.Collectors.joining;

import dk.ungegarantien.shared.Language;
import dk.ungegarantien.shared.Said;
import dk.ungegarantien.workrules.Finding;
import dk.ungegarantien.workrules.Severity;
import dk.ungegarantien.workrules.Verdict;
import dk.ungegarantien.workrules.Wording;
import java.util.List;

/** What the law has found, as sentences. */
record SpokenLaw(List<Finding> findings) implements Said {

    /** The heaviest of all. */
    static SpokenLaw heaviest(Verdict verdict) {
        return new SpokenLaw(verdict.findings().subList(0, 1));
    }

    /** All that weigh so much. */
    static SpokenLaw all(Verdict verdict, Severity severity) {
        return new SpokenLaw(verdict.findings().stream()
                .filter(finding -> finding.severity() == severity)
                .toList());
    }

    @Override
    public String in(Language language) {
        var wording = Wording.in(language);
        return findings.stream().map(wording::sentence).collect(joining(" "));
    }
}
