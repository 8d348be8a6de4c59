package dk.ungegarantien.workrules;

import dk.ungegarantien.shared.Language;
import java.time.LocalDate;
import java.util.Set;

/**
 * One edition of one rule in words.
 *
 * @param validFrom the first day on which it holds; null when it has held as long as anybody here remembers
 * @param validTo the last day on which it holds; null while no end is known
 */
public record RuleText(
        Topic topic,
        String title,
        String sentence,
        Severity severity,
        Set<WorkKind> kinds,
        Set<AgeGroup> groups,
        LocalDate validFrom,
        LocalDate validTo,
        Source source) {

    static RuleText of(Rule rule, Language language) {
        var wording = Wording.in(language);
        return new RuleText(
                rule.topic(),
                wording.topic(rule.topic()),
                wording.rule(rule),
                rule.severity(),
                rule.kinds(),
                rule.groups(),
                rule.validFrom().equals(Rule.ALWAYS) ? null : rule.validFrom(),
                rule.validTo(),
                rule.source());
    }
}
