package dk.ungegarantien.visits;

import dk.ungegarantien.offers.Offers;
import dk.ungegarantien.schools.SchoolClasses;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Objects;
import java.util.UUID;

/** What a school says to another time, and how either side takes a visit back. */
@ApplicationScoped
class VisitChoices {

    private final Visits visits;
    private final VisitAsking asking;
    private final VisitBook book;
    private final Offers offers;
    private final SchoolClasses classes;
    private final Clock clock;

    VisitChoices(Visits visits, VisitAsking asking, VisitBook book, Offers offers, SchoolClasses classes, Clock clock) {
        this.visits = visits;
        this.asking = asking;
        this.book = book;
        this.offers = offers;
        this.classes = classes;
        this.clock = clock;
    }

    Uni<Visit> agree(VisitActor actor, UUID id) {
        return visits.ofForStep(actor.owner(), id)
                .chain(visit -> slotAt(visit, visit.proposal()).chain(slot -> agree(actor, visit, slot)));
    }

    private Uni<Visit> agree(VisitActor actor, Visit visit, LocalDateTime slot) {
        var from = visit.status;
        visit.agree(today());
        return (Objects.equals(slot, visit.slot) ? Uni.createFrom().voidItem() : book.seat(visit, slot))
                .chain(() -> book.note(
                        visit, from, actor, null, facts -> new VisitBooked(facts, from == VisitStatus.MOVING, false)));
    }

    /** The offer's own date at that time; null for none. */
    private Uni<LocalDateTime> slotAt(Visit visit, VisitTime time) {
        return time == null
                ? Uni.createFrom().nullItem()
                : offers.summary(visit.offer)
                        .chain(offer -> classes.summary(visit.schoolClass).chain(known -> asking.fit(offer, known)))
                        .map(fit -> fit.slotAt(time));
    }

    Uni<Visit> keep(VisitActor actor, UUID id, String words) {
        return visits.ofForStep(actor.owner(), id).chain(visit -> {
            var from = visit.status;
            visit.keep();
            return book.note(visit, from, actor, words, facts -> new VisitKept(facts, words));
        });
    }

    Uni<Visit> withdraw(VisitActor actor, UUID id, String words) {
        return visits.ofForStep(actor.owner(), id).chain(visit -> {
            var from = visit.status;
            visit.withdraw();
            return book.seat(visit, null)
                    .chain(() -> book.note(visit, from, actor, words, facts -> new VisitWithdrawn(facts, words)));
        });
    }

    Uni<Visit> cancel(VisitActor actor, UUID id, String words) {
        return visits.ofForStep(actor.owner(), id).chain(visit -> {
            var from = visit.status;
            visit.cancel(today());
            return book.seat(visit, null)
                    .chain(() -> book.note(
                            visit, from, actor, words, facts -> new VisitCancelled(facts, actor.isPartner(), words)));
        });
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
