package dk.ungegarantien.offers;

import dk.ungegarantien.accounts.YoungPerson;
import dk.ungegarantien.schools.SchoolCalendars;
import dk.ungegarantien.shared.Trade;
import dk.ungegarantien.workrules.AgeGroup;
import dk.ungegarantien.workrules.Audience;
import dk.ungegarantien.workrules.Verdict;
import dk.ungegarantien.workrules.Worker;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** No illegal offer: what the law says about an offer, and about one person in it, by the school calendar of its municipality. */
@ApplicationScoped
public class WorkLaw {

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

    /** What the law says about that person in that offer, on the days on which the work would be. */
    public Uni<Verdict> judge(OfferSummary offer, YoungPerson young) {
        var work = offer.terms().work(offer.trade(), today());
        return work == null
                ? Uni.createFrom().item(NOTHING_TO_SAY)
                : calendars.of(offer.municipality()).map(school -> rules.get()
                        .judge(work, Worker.born(young.birthDate(), young.schoolEndsOn(today())), school));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
