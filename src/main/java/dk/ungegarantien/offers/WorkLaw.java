package dk.ungegarantien.offers;

import dk.ungegarantien.schools.SchoolCalendars;
import dk.ungegarantien.shared.Trade;
import dk.ungegarantien.workrules.AgeGroup;
import dk.ungegarantien.workrules.Audience;
import dk.ungegarantien.workrules.Verdict;
import dk.ungegarantien.workrules.Worker;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** No illegal offer: what the law says about an offer, and about people in it, by the school calendar of its municipality. */
@ApplicationScoped
class WorkLaw {

    private static final Verdict NOTHING_TO_SAY = new Verdict(List.of());

    private final RulesInForce rules;
    private final SchoolCalendars calendars;
    private final Clock clock;

    WorkLaw(RulesInForce rules, SchoolCalendars calendars, Clock clock) {
        this.rules = rules;
        this.calendars = calendars;
        this.clock = clock;
    }

    /** What is to be said of some terms: for the youngest they are meant for, and whom they are for at all. */
    record Judgement(Verdict verdict, Audience audience) {}

    /** Null when the terms are about no work; the verdict is empty while nothing says whom they are meant for. */
    Uni<Judgement> judge(Terms terms, Trade trade, String municipality) {
        var work = terms.work(trade, today());
        return work == null
                ? Uni.createFrom().nullItem()
                : calendars
                        .of(municipality)
                        .map(school -> new Judgement(
                                terms.youngest() == null
                                        ? NOTHING_TO_SAY
                                        : rules.get().judge(work, Worker.anybody(terms.youngest()), school),
                                rules.get().audience(work, school)));
    }

    /** Fails with {@link IllegalOffer} when the law forbids it to those it is meant for. */
    Uni<Void> demandLegal(Offer offer) {
        return judge(offer.terms, offer.trade, offer.municipalityCode)
                .invoke(judgement -> {
                    if (judgement != null && judgement.verdict().forbids()) {
                        throw IllegalOffer.of(offer.terms, judgement.verdict());
                    }
                })
                .replaceWithVoid();
    }

    /** The group of those who may do least, and may do this; null when it is about no work, or for nobody. */
    Uni<AgeGroup> openTo(Offer offer) {
        return judge(offer.terms, offer.trade, offer.municipalityCode)
                .map(judgement -> judgement == null
                        ? null
                        : judgement.audience().youngest().orElse(null));
    }

    /** What it says of people in offers of those municipalities. */
    Uni<Verdicts> verdicts(Collection<String> municipalities) {
        return Multi.createFrom()
                .iterable(municipalities)
                .onItem()
                .transformToUniAndConcatenate(code -> calendars.of(code).map(school -> Map.entry(code, school)))
                .collect()
                .asMap(Map.Entry::getKey, Map.Entry::getValue)
                .map(school -> new Verdicts(rules.get(), school, today()));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
