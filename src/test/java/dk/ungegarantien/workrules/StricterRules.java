package dk.ungegarantien.workrules;

import java.time.LocalDate;
import java.util.stream.Stream;

/** The law with a new edition: one hour on a school day instead of two, from some day on. */
public final class StricterRules {

    private StricterRules() {}

    public static WorkRules from(LocalDate day) {
        return new WorkRules(RuleTable.ofDenmark().stream()
                .flatMap(rule -> rule.topic() == Topic.HOURS_ON_SCHOOL_DAY
                        ? Stream.of(rule.until(day.minusDays(1)), oneHour(rule).since(day))
                        : Stream.of(rule))
                .toList());
    }

    private static Rule oneHour(Rule rule) {
        return new Rule(
                rule.topic(),
                rule.severity(),
                rule.kinds(),
                rule.groups(),
                rule.validFrom(),
                rule.validTo(),
                rule.source(),
                new LongestDay(60, LongestDay.Days.SCHOOL));
    }
}
