package dk.ungegarantien.schools;

import dk.ungegarantien.shared.Problem;
import dk.ungegarantien.shared.Violation;
import java.util.List;

/** A class list is taken over as a whole or not at all: 400, with a sentence for each line that is wrong, the first of many. */
final class RosterFileRefused extends Problem {

    private final transient List<CsvFinding> findings;

    RosterFileRefused(List<CsvFinding> findings) {
        super(400, "roster-file-refused");
        this.findings = findings.stream().limit(RosterImport.MOST_SHOWN).toList();
    }

    @Override
    protected List<Violation> violations() {
        return findings.stream().map(CsvFinding::violation).toList();
    }
}
