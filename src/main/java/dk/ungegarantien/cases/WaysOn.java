package dk.ungegarantien.cases;

import dk.ungegarantien.accounts.YoungPeople;
import dk.ungegarantien.applications.OnBehalf;
import dk.ungegarantien.offers.Offers;
import dk.ungegarantien.partners.Partners;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;

/** Offers that a professional finds for the young person: put before them, or applied for together. */
@ApplicationScoped
class WaysOn {

    private final CaseTurn turn;
    private final Proposals proposals;
    private final OnBehalf onBehalf;
    private final YoungPeople youngPeople;
    private final Offers offers;
    private final Partners partners;
    private final Clock clock;

    WaysOn(
            CaseTurn turn,
            Proposals proposals,
            OnBehalf onBehalf,
            YoungPeople youngPeople,
            Offers offers,
            Partners partners,
            Clock clock) {
        this.turn = turn;
        this.proposals = proposals;
        this.onBehalf = onBehalf;
        this.youngPeople = youngPeople;
        this.offers = offers;
        this.partners = partners;
        this.clock = clock;
    }

    /** The young person has until a day to say what they think of it. */
    Uni<Case> propose(Desk desk, UUID id, NewProposal told) {
        return turn.byHolder(desk, id, null, (one, days) -> one.waitUntil(days.chooseBy()))
                .call(one -> demandPossible(one, told.offer()))
                .call(one -> {
                    var proposal = new Proposal(one, told, clock.instant());
                    return proposals.persist(proposal).chain(() -> tell(desk, one, proposal));
                });
    }

    private Uni<Void> demandPossible(Case one, UUID offer) {
        return proposals
                .waitsIn(one.id, offer)
                .invoke(waits -> {
                    if (waits) {
                        throw new AlreadyProposed();
                    }
                })
                .chain(() -> youngPeople.find(one.young))
                .chain(young -> onBehalf.demandEligible(young, offer));
    }

    private Uni<Void> tell(Desk desk, Case one, Proposal proposal) {
        return offers.summary(proposal.offer).chain(offer -> partners.summary(offer.partner())
                .chain(firm -> turn.tell(
                        desk,
                        one,
                        me -> new OfferProposed(
                                one.id,
                                one.young,
                                offer.id(),
                                offer.title(),
                                firm.name(),
                                me.name(),
                                proposal.words))));
    }

    /** What is sent off together is the young person's application like any other. */
    Uni<Case> apply(Desk desk, UUID id, NewJointApplication told) {
        return turn.byHolder(desk, id, null, (one, days) -> one.goOn(days.followUpBy()))
                .call(one -> youngPeople
                        .find(one.young)
                        .chain(young ->
                                onBehalf.apply(young, told.offer(), told.motivation(), told.week(), desk.helper())));
    }
}
