package dk.ungegarantien.visits;

import dk.ungegarantien.offers.Offers;
import dk.ungegarantien.schools.SchoolClasses;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.UUID;

/** How a firm answers a school: yes, another time, or the way to somebody else. */
@ApplicationScoped
class VisitAnswers {

    private final Visits visits;
    private final VisitAsking asking;
    private final VisitTargets targets;
    private final VisitBook book;
    private final VisitTimekeeper timekeeper;
    private final Offers offers;
    private final SchoolClasses classes;
    private final Clock clock;

    VisitAnswers(
            Visits visits,
            VisitAsking asking,
            VisitTargets targets,
            VisitBook book,
            VisitTimekeeper timekeeper,
            Offers offers,
            SchoolClasses classes,
            Clock clock) {
        this.visits = visits;
        this.asking = asking;
        this.targets = targets;
        this.book = book;
        this.timekeeper = timekeeper;
        this.offers = offers;
        this.classes = classes;
        this.clock = clock;
    }

    Uni<Visit> accept(VisitActor actor, UUID id) {
        return visits.ofForStep(actor.owner(), id).chain(visit -> {
            var from = visit.status;
            visit.accept(today());
            return book.note(visit, from, actor, null, facts -> new VisitBooked(facts, false, true));
        });
    }

    /** One of the offer's own dates is kept for the class at once, when nothing is booked yet. */
    Uni<Visit> propose(VisitActor actor, UUID id, NewVisitProposal proposal) {
        return visits.ofForStep(actor.owner(), id)
                .chain(visit -> fit(visit).chain(fit -> propose(actor, visit, fit, proposal)));
    }

    private Uni<Visit> propose(VisitActor actor, Visit visit, VisitFit fit, NewVisitProposal proposal) {
        var other = fit.time(proposal.date(), proposal.from(), proposal.to());
        var slot = fit.slotAt(other);
        return demandFree(visit, other, slot)
                .chain(() -> timekeeper.frame(visit.municipalityCode))
                .chain(frame -> {
                    var from = visit.status;
                    visit.propose(other, fit.today());
                    frame.start(visit);
                    return (from.isBooked() ? Uni.createFrom().voidItem() : book.seat(visit, slot))
                            .chain(() -> noteProposal(
                                    actor, visit, from, proposal.words().strip()));
                });
    }

    private Uni<Visit> noteProposal(VisitActor actor, Visit visit, VisitStatus from, String words) {
        return book.note(
                visit,
                from,
                actor,
                words,
                facts -> new VisitProposed(facts, visit.proposal(), words, from.isBooked(), visit.answerBy));
    }

    private Uni<Void> demandFree(Visit visit, VisitTime other, LocalDateTime slot) {
        return visits.isBookedIn(visit.offer, other, visit.id)
                .invoke(taken -> {
                    if (taken && slot == null) {
                        throw new VisitDateTaken();
                    }
                })
                .replaceWithVoid();
    }

    Uni<Visit> refer(VisitActor actor, UUID id, NewVisitReferral referral) {
        return visits.ofForStep(actor.owner(), id).chain(visit -> fit(visit)
                .chain(fit -> targets.find(referral.demandOneTarget(), visit, fit))
                .chain(target -> refer(actor, visit, referral, target)));
    }

    private Uni<Visit> refer(VisitActor actor, Visit visit, NewVisitReferral referral, VisitTargets.Target target) {
        var from = visit.status;
        var words = referral.words().strip();
        visit.refer(referral.offer(), referral.partner(), referral.consultants());
        return book.seat(visit, null)
                .chain(() -> book.note(
                        visit,
                        from,
                        actor,
                        words,
                        facts -> new VisitReferred(facts, words, target.offer(), target.partner())));
    }

    private Uni<VisitFit> fit(Visit visit) {
        return offers.summary(visit.offer)
                .chain(offer -> classes.summary(visit.schoolClass).chain(known -> asking.fit(offer, known)));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
