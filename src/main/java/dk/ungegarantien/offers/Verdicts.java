package dk.ungegarantien.offers;

import dk.ungegarantien.shared.IsoWeek;
import dk.ungegarantien.workrules.AgeGroup;
import dk.ungegarantien.workrules.SchoolDays;
import dk.ungegarantien.workrules.Verdict;
import dk.ungegarantien.workrules.Work;
import dk.ungegarantien.workrules.WorkRules;
import dk.ungegarantien.workrules.Worker;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/**
 * What the law says of people in offers. The same work is judged once for all whom the law cannot tell apart on its days, however many
 * people and offers that are.
 */
final class Verdicts {

    /** Where there is no work. */
    static final Verdict NOTHING_TO_SAY = new Verdict(List.of());

    private final WorkRules rules;
    private final Map<String, SchoolDays> school;
    private final LocalDate today;
    private final Map<Matter, Docket> dockets = new HashMap<>();
    private int judged;

    /** @param school the school days of each municipality that has an offer here */
    Verdicts(WorkRules rules, Map<String, SchoolDays> school, LocalDate today) {
        this.rules = rules;
        this.school = Map.copyOf(school);
        this.today = today;
    }

    private record Matter(Work work, String municipality) {}

    /** What is said of the work in an offer; null when it is about no work. */
    Docket of(OfferSummary offer, IsoWeek week) {
        var terms = offer.terms();
        var work = week == null ? terms.work(offer.trade(), today) : terms.workIn(week, offer.trade(), today);
        return work == null ? null : dockets.computeIfAbsent(new Matter(work, offer.municipality()), Docket::new);
    }

    /** How often the law was asked. */
    int judged() {
        return judged;
    }

    /** One piece of work, with all that was said of it. */
    final class Docket {

        private final Matter matter;
        private final LocalDate first;
        private final LocalDate last;
        private final Map<Worker, Verdict> verdicts = new HashMap<>();
        private final Map<AgeGroup, OptionalInt> mostWeeks = new HashMap<>();

        /** The law looks at whole weeks, from Monday to Sunday. */
        private Docket(Matter matter) {
            var span = matter.work().schedule().span();
            this.matter = matter;
            this.first = (span == null ? today : span.first()).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            this.last = (span == null ? today : span.last()).with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
        }

        Verdict on(Worker somebody) {
            return verdicts.computeIfAbsent(somebody.within(first, last), this::judge);
        }

        private Verdict judge(Worker somebody) {
            judged++;
            return rules.judge(matter.work(), somebody, school.get(matter.municipality()));
        }

        /** In how many weeks of a school year the person may do such work; empty when nothing limits it. */
        OptionalInt mostWeeks(Worker somebody) {
            return mostWeeks.computeIfAbsent(
                    somebody.groupOn(first),
                    group -> rules.mostWeeksAYear(matter.work().kind(), group, first));
        }
    }
}
