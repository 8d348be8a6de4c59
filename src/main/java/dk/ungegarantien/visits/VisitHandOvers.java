package dk.ungegarantien.visits;

import dk.ungegarantien.offers.WaitingApplicants;
import dk.ungegarantien.partners.Departures;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** When an offer is closed or a firm leaves, the consultants help whoever still waited. What is booked stands: two people have agreed on it. */
@ApplicationScoped
class VisitHandOvers implements WaitingApplicants, Departures {

    private final Visits visits;
    private final VisitBook book;

    VisitHandOvers(Visits visits, VisitBook book) {
        this.visits = visits;
        this.book = book;
    }

    @Override
    public Uni<Void> offerClosed(UUID offer) {
        return visits.unansweredFor(offer).chain(this::each);
    }

    @Override
    public Uni<Void> firmLeft(UUID partner) {
        return visits.unansweredAt(partner).chain(this::each);
    }

    private Uni<Void> each(List<Visit> waiting) {
        return Multi.createFrom()
                .iterable(waiting)
                .onItem()
                .transformToUniAndConcatenate(this::handOver)
                .onItem()
                .ignoreAsUni();
    }

    private Uni<Visit> handOver(Visit visit) {
        var from = visit.status;
        visit.refer(null, null, true);
        return book.seat(visit, null)
                .chain(() -> book.note(
                        visit, from, VisitActor.CLOCK, null, facts -> new VisitReferred(facts, null, null, null)));
    }
}
