package dk.ungegarantien.schools;

import dk.ungegarantien.shared.Problem;
import dk.ungegarantien.shared.Violation;
import java.util.List;

/** A file is taken over as a whole or not at all: 400, with a sentence for each line that is wrong. */
final class CalendarFileRefused extends Problem {

    private final transient List<CsvFinding> findings;

    CalendarFileRefused(List<CsvFinding> findings) {
        super(400, "calendar-file-refused");
        this.findings = List.copyOf(findings);
    }

    @Override
    protected List<Violation> violations() {
        return findings.stream().map(CsvFinding::violation).toList();
    }
}
