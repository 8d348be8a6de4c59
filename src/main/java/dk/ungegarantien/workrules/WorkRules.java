package dk.ungegarantien.workrules;

import dk.ungegarantien.shared.Language;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;

/** The law: judges work for somebody by the rules in force on its days. */
public final class WorkRules {

    private static final List<AgeGroup> USUAL = List.of(
            AgeGroup.UNDER_13,
            AgeGroup.UNDER_15_IN_SCHOOL,
            AgeGroup.FROM_15_IN_SCHOOL,
            AgeGroup.FROM_15_DONE,
            AgeGroup.ADULT);

    private final List<Rule> rules;

    /** Days on which some rule begins, or has just ended. */
    private final List<LocalDate> turns;

    WorkRules(List<Rule> rules) {
        this.rules = List.copyOf(rules);
        this.turns = rules.stream()
                .flatMap(rule -> Stream.of(
                        rule.validFrom(),
                        rule.validTo() == null
                                ? rule.validFrom()
                                : rule.validTo().plusDays(1)))
                .distinct()
                .toList();
    }

    public static WorkRules ofDenmark() {
        return new WorkRules(RuleTable.ofDenmark());
    }

    /** Every rule that the work breaks, each with the nearest legal change where one can be computed. */
    public Verdict judge(Work work, Worker worker, SchoolDays school) {
        var matter = Hearing.Case.of(work, worker, school, turns);
        var broken = broken(matter);
        return new Verdict(broken.entrySet().stream()
                .filter(entry -> !isOutweighed(entry.getKey(), broken))
                .map(entry -> entry.getValue().finding().with(change(entry.getKey(), broken, matter)))
                .sorted(ORDER)
                .toList());
    }

    /** Whom the work is for, of those in school and those who are done with it; under 13 only where that is possible at all. */
    public Audience audience(Work work, SchoolDays school) {
        var allowed = EnumSet.noneOf(AgeGroup.class);
        var onApproval = EnumSet.noneOf(AgeGroup.class);
        var anybody = Hearing.Case.of(work, Worker.anybody(AgeGroup.ADULT), school, turns);
        for (var group : USUAL) {
            var matter = anybody.with(Worker.anybody(group), turns);
            if (!breaks(matter, Severity.FORBID)) {
                (breaks(matter, Severity.NEEDS_APPROVAL) ? onApproval : allowed).add(group);
            }
        }
        return new Audience(allowed, onApproval);
    }

    /** In how many weeks of one school year those of a group may do such work, by the rules of that day; empty when nothing limits it. */
    public OptionalInt mostWeeksAYear(WorkKind kind, AgeGroup group, LocalDate day) {
        return rules.stream()
                .filter(rule -> rule.kinds().contains(kind) && rule.protects(group, day))
                .filter(rule -> rule.limit() instanceof WeeksAYear)
                .mapToInt(rule -> ((WeeksAYear) rule.limit()).weeks())
                .min();
    }

    /** All editions of all rules in words, in the order of the table. */
    public List<RuleText> inWords(Language language) {
        return rules.stream().map(rule -> RuleText.of(rule, language)).toList();
    }

    private static final Comparator<Finding> ORDER = Comparator.comparing(Finding::severity)
            .thenComparing(Finding::row, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(Finding::topic)
            .thenComparing(Finding::task, Comparator.nullsFirst(Comparator.naturalOrder()));

    /** Several breaches are one finding when the same row breaks the same rule again and again. */
    private record Key(Topic topic, Severity severity, Integer row, TaskType task) {

        static Key of(Rule rule, Breach breach) {
            return new Key(rule.topic(), rule.severity(), breach.row(), breach.task());
        }
    }

    /** @param breaches one of each measure */
    private record Found(Finding finding, List<Breach> breaches) {

        Found and(Breach again) {
            var known = breaches.stream().anyMatch(breach -> breach.measured() == again.measured());
            return new Found(
                    finding.again(again.times()),
                    known
                            ? breaches
                            : Stream.concat(breaches.stream(), Stream.of(again)).toList());
        }

        Stream<Change> remedies() {
            return breaches.stream().flatMap(Breach::nearestFirst);
        }
    }

    private Map<Key, Found> broken(Hearing.Case matter) {
        Map<Key, Found> found = new LinkedHashMap<>();
        for (var rule : about(matter)) {
            rule.limit()
                    .breaches(new Hearing(matter, rule))
                    .forEach(breach -> found.compute(
                            Key.of(rule, breach),
                            (key, earlier) -> earlier == null
                                    ? new Found(finding(rule, breach, matter), List.of(breach))
                                    : earlier.and(breach)));
        }
        return found;
    }

    private Set<Key> keys(Hearing.Case matter) {
        Set<Key> keys = new HashSet<>();
        for (var rule : about(matter)) {
            rule.limit().breaches(new Hearing(matter, rule)).forEach(breach -> keys.add(Key.of(rule, breach)));
        }
        return keys;
    }

    private boolean breaks(Hearing.Case matter, Severity severity) {
        return about(matter).stream()
                .filter(rule -> rule.severity() == severity)
                .anyMatch(rule -> rule.limit()
                        .breaches(new Hearing(matter, rule))
                        .findAny()
                        .isPresent());
    }

    private List<Rule> about(Hearing.Case matter) {
        return rules.stream().filter(matter::mayConcern).toList();
    }

    private static Finding finding(Rule rule, Breach breach, Hearing.Case matter) {
        var group = breach.day() == null
                ? matter.table()
                        .representatives()
                        .map(matter.worker()::groupOn)
                        .filter(rule.groups()::contains)
                        .findFirst()
                        .orElseThrow()
                : matter.worker().groupOn(breach.day());
        return new Finding(
                rule.topic(),
                rule.severity(),
                rule.source(),
                group,
                breach.row(),
                breach.day(),
                breach.times(),
                breach.task(),
                breach.measured(),
                List.of(rule.limit().terms()),
                null);
    }

    /** What needs approval beyond one limit is not said again of whatever is beyond a heavier one. */
    private static boolean isOutweighed(Key key, Map<Key, Found> broken) {
        return Stream.of(Severity.values())
                .takeWhile(heavier -> heavier != key.severity())
                .anyMatch(heavier -> broken.containsKey(new Key(key.topic(), heavier, key.row(), key.task())));
    }

    /**
     * The nearest that breaks nothing else; where there is none, the nearest after which at least nothing else is forbidden. Nobody is asked to
     * give up work for a mere warning.
     */
    private Change change(Key key, Map<Key, Found> broken, Hearing.Case matter) {
        Change second = null;
        for (var change : (Iterable<Change>) broken.get(key).remedies()::iterator) {
            if (key.severity() == Severity.WARN && change.takesAway()) {
                continue;
            }
            var after = keys(matter.after(change));
            if (!after.contains(key) && broken.keySet().containsAll(after)) {
                return change;
            }
            if (second == null && !after.contains(key) && broken.keySet().containsAll(withoutWarnings(after))) {
                second = change;
            }
        }
        return second;
    }

    private static List<Key> withoutWarnings(Set<Key> keys) {
        return keys.stream().filter(key -> key.severity() != Severity.WARN).toList();
    }
}
