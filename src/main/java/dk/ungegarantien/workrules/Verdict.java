package dk.ungegarantien.workrules;

import java.util.List;

/**
 * What the rules say about some work for somebody.
 *
 * @param findings every broken rule, the heaviest first
 */
public record Verdict(List<Finding> findings) {

    public Verdict {
        findings = List.copyOf(findings);
    }

    /** Whether it must not be published, and nobody placed in it. */
    public boolean forbids() {
        return has(Severity.FORBID);
    }

    /** Whether it is allowed only once a coordinator has approved it. */
    public boolean needsApproval() {
        return !forbids() && has(Severity.NEEDS_APPROVAL);
    }

    private boolean has(Severity severity) {
        return findings.stream().anyMatch(finding -> finding.severity() == severity);
    }
}
