package dk.ungegarantien.workrules;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;

/**
 * One edition of one rule.
 *
 * @param kinds the kinds of work it is about
 * @param groups whom it protects
 * @param validFrom the first day on which it holds
 * @param validTo the last day on which it holds; null while no end is known
 */
record Rule(
        Topic topic,
        Severity severity,
        Set<WorkKind> kinds,
        Set<AgeGroup> groups,
        LocalDate validFrom,
        LocalDate validTo,
        Source source,
        Limit limit) {

    /** Before any work that is judged here. */
    static final LocalDate ALWAYS = LocalDate.of(2017, 1, 1);

    Rule {
        kinds = EnumSet.copyOf(kinds);
        groups = EnumSet.copyOf(groups);
    }

    boolean protects(AgeGroup group, LocalDate day) {
        return groups.contains(group) && holdsOn(day);
    }

    boolean holdsOn(LocalDate day) {
        return holdsWithin(day, day);
    }

    /** Whether it holds on some day of that time. */
    boolean holdsWithin(LocalDate first, LocalDate last) {
        return !last.isBefore(validFrom) && (validTo == null || !first.isAfter(validTo));
    }

    Rule since(LocalDate day) {
        return new Rule(topic, severity, kinds, groups, day, validTo, source, limit);
    }

    Rule until(LocalDate day) {
        return new Rule(topic, severity, kinds, groups, validFrom, day, source, limit);
    }
}
