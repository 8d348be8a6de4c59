package dk.ungegarantien.cases;

import dk.ungegarantien.accounts.Accounts;
import dk.ungegarantien.accounts.YoungPeople;
import dk.ungegarantien.applications.OnBehalf;
import dk.ungegarantien.applications.Professional;
import dk.ungegarantien.offers.Offers;
import dk.ungegarantien.partners.Partners;
import dk.ungegarantien.shared.InvalidInput;
import dk.ungegarantien.shared.Outbox;
import dk.ungegarantien.shared.Violation;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** What a professional does in a case. Each step sets by when the next one is due. */
@ApplicationScoped
class CaseSteps {

    private static final int LONGEST_WAIT_DAYS = 183;

    private final Cases cases;
    private final Concerns concerns;
    private final Proposals proposals;
    private final CaseNotes notes;
    private final CaseIntake intake;
    private final CaseCalendar calendar;
    private final CaseLog log;
    private final OnBehalf onBehalf;
    private final YoungPeople youngPeople;
    private final Accounts accounts;
    private final Colleagues colleagues;
    private final Offers offers;
    private final Partners partners;
    private final Outbox outbox;
    private final Clock clock;

    CaseSteps(
            Cases cases,
            Concerns concerns,
            Proposals proposals,
            CaseNotes notes,
            CaseIntake intake,
            CaseCalendar calendar,
            CaseLog log,
            OnBehalf onBehalf,
            YoungPeople youngPeople,
            Accounts accounts,
            Colleagues colleagues,
            Offers offers,
            Partners partners,
            Outbox outbox,
            Clock clock) {
        this.cases = cases;
        this.concerns = concerns;
        this.proposals = proposals;
        this.notes = notes;
        this.intake = intake;
        this.calendar = calendar;
        this.log = log;
        this.onBehalf = onBehalf;
        this.youngPeople = youngPeople;
        this.accounts = accounts;
        this.colleagues = colleagues;
        this.offers = offers;
        this.partners = partners;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Whoever takes it goes on with it, and the young person is told who that is. */
    Uni<Case> take(Desk desk, UUID id) {
        return step(desk, id, null, (one, days) -> one.take(desk.account(), days.followUpBy()))
                .call(one -> accounts.summary(desk.account())
                        .chain(me -> tell(one, new CaseInHand(one.id, one.young, me.name(), one.profession))));
    }

    Uni<Case> handOn(Desk desk, UUID id, NewHandOver handOver) {
        handOver.demandOneTarget();
        return handOver.colleague() == null
                ? handTo(desk, id, handOver.profession(), handOver.note())
                : handTo(desk, id, handOver.colleague(), handOver.note());
    }

    private Uni<Case> handTo(Desk desk, UUID id, Professional profession, String note) {
        return step(desk, id, note, (one, days) -> one.handTo(profession, days.takeBy()))
                .call(one -> tellOfHandOver(desk, one, null));
    }

    private Uni<Case> handTo(Desk desk, UUID id, UUID colleague, String note) {
        return colleagues.find(desk.municipality(), colleague).chain(found -> step(
                        desk, id, note, (one, days) -> one.handTo(found.id(), found.profession(), days.followUpBy()))
                .call(one -> tellOfHandOver(desk, one, found.id()))
                .call(one -> tell(one, new CaseInHand(one.id, one.young, found.name(), found.profession()))));
    }

    private Uni<Void> tellOfHandOver(Desk desk, Case one, UUID colleague) {
        return accounts.summary(desk.account())
                .chain(me -> tell(
                        one, new CaseHandedOn(one.id, one.municipalityCode, one.profession, colleague, me.name())));
    }

    /** Anybody who sees the case may note something for the others. */
    Uni<Case> note(Desk desk, UUID id, NewNote note) {
        return cases.seenFromForStep(desk, id)
                .call(one -> notes.persist(new CaseNote(one, desk.helper(), note.words(), clock.instant())))
                .call(one -> one.isOpen() && one.isHeldBy(desk.account()) ? goOn(one) : nothing());
    }

    Uni<Case> waitFor(Desk desk, UUID id, NewWait wait) {
        return held(desk, id, wait.note(), (one, days) -> {
            if (!wait.until().isAfter(days.today())
                    || wait.until().isAfter(days.today().plusDays(LONGEST_WAIT_DAYS))) {
                throw new InvalidInput(Violation.of("until", "wait-until"));
            }
            one.waitUntil(wait.until());
        });
    }

    /** The young person has until a day to say what they think of it. */
    Uni<Case> propose(Desk desk, UUID id, NewProposal told) {
        return held(desk, id, null, (one, days) -> one.waitUntil(days.chooseBy()))
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
        return offers.summary(proposal.offer)
                .chain(offer -> partners.summary(offer.partner()).chain(firm -> accounts.summary(desk.account())
                        .chain(me -> tell(
                                one,
                                new OfferProposed(
                                        one.id,
                                        one.young,
                                        offer.id(),
                                        offer.title(),
                                        firm.name(),
                                        me.name(),
                                        proposal.words)))));
    }

    /** What is sent off together is the young person's application like any other. */
    Uni<Case> apply(Desk desk, UUID id, NewJointApplication told) {
        return held(desk, id, null, (one, days) -> one.goOn(days.followUpBy())).call(one -> youngPeople
                .find(one.young)
                .chain(young -> onBehalf.apply(young, told.offer(), told.motivation(), told.week(), desk.helper())));
    }

    /** The end of a case. What still waits in it at a firm is taken over, so that nobody answers in vain. */
    Uni<Case> reach(Desk desk, UUID id, NewDestinationReached told) {
        return concernedApplications(desk, id).call(onBehalf::hold).chain(applications -> held(
                        desk, id, null, (one, days) -> {})
                .call(one -> demandTrue(one, told.reached()))
                .call(one -> onBehalf.conclude(applications, one.profession, told.words(), desk.helper()))
                .call(this::settleAll)
                .call(one -> end(desk, one, told)));
    }

    private Uni<List<UUID>> concernedApplications(Desk desk, UUID id) {
        return cases.seenFrom(desk, id).chain(one -> concerns.of(one.id)).map(found -> found.stream()
                .filter(Concern::isOpen)
                .map(concern -> concern.application)
                .filter(Objects::nonNull)
                .toList());
    }

    private Uni<Void> demandTrue(Case one, Reached reached) {
        return switch (reached) {
            case PLACE ->
                onBehalf.hasPlace(one.young)
                        .invoke(placed -> {
                            if (!placed) {
                                throw new NoPlaceYet();
                            }
                        })
                        .replaceWithVoid();
            case NO_LONGER_NEEDED ->
                concerns.anyOpen(one.id)
                        .invoke(waits -> {
                            if (waits) {
                                throw new StillNeeded();
                            }
                        })
                        .replaceWithVoid();
            default -> nothing();
        };
    }

    private Uni<Void> settleAll(Case one) {
        return concerns.of(one.id).chain(found -> Multi.createFrom()
                .iterable(found)
                .filter(Concern::isOpen)
                .onItem()
                .transformToUniAndConcatenate(intake::settle)
                .onItem()
                .ignoreAsUni());
    }

    private Uni<Void> end(Desk desk, Case one, NewDestinationReached told) {
        var before = one.state;
        one.close(told.reached(), told.words().strip(), clock.instant());
        return log.record(one, before, desk.helper(), told.words())
                .chain(() -> accounts.summary(desk.account()))
                .chain(me -> tell(
                        one, new DestinationReached(one.id, one.young, told.reached(), me.name(), one.reachedNote)));
    }

    /** A change of a case, with the days that count for it. */
    @FunctionalInterface
    private interface Change {
        void make(Case one, CaseCalendar.Days days);
    }

    private Uni<Case> held(Desk desk, UUID id, String note, Change change) {
        return step(desk, id, note, (one, days) -> {
            one.demandHeldBy(desk.account());
            change.make(one, days);
        });
    }

    private Uni<Case> step(Desk desk, UUID id, String note, Change change) {
        return cases.seenFromForStep(desk, id)
                .call(one -> calendar.of(one.municipalityCode).chain(days -> {
                    var before = one.state;
                    var heldBefore = one.holder;
                    change.make(one, days);
                    return one.state == before && Objects.equals(one.holder, heldBefore) && note == null
                            ? nothing()
                            : log.record(one, before, desk.helper(), note);
                }));
    }

    private Uni<Void> goOn(Case one) {
        return calendar.of(one.municipalityCode)
                .invoke(days -> one.goOn(days.followUpBy()))
                .replaceWithVoid();
    }

    private Uni<Void> tell(Case one, Record event) {
        return outbox.tell(one.municipalityCode, event);
    }

    private static Uni<Void> nothing() {
        return Uni.createFrom().voidItem();
    }
}
