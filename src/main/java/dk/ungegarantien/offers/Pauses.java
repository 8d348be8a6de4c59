package dk.ungegarantien.offers;

import dk.ungegarantien.partners.Departures;
import dk.ungegarantien.shared.StateChange;
import dk.ungegarantien.shared.StateChanges;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

/** Takes all of a firm's offers out of the search at once, and puts them back. */
@ApplicationScoped
public class Pauses implements Departures {

    private final Offers offers;
    private final StateChanges changes;
    private final Clock clock;

    Pauses(Offers offers, StateChanges changes, Clock clock) {
        this.offers = offers;
        this.changes = changes;
        this.clock = clock;
    }

    /** A firm that leaves makes no promise to the public any more. */
    @Override
    public Uni<Void> firmLeft(UUID partner) {
        return pauseAll(partner).replaceWithVoid();
    }

    /** Pauses what the public sees of a firm; gives the ids of those offers. Nobody of the firm did it: the clock did. */
    public Uni<List<UUID>> pauseAll(UUID partner) {
        return offers.publishedBy(partner)
                .call(found -> each(found, null, "clock", offer -> offer.pause(clock.instant())))
                .map(found -> found.stream().map(offer -> offer.id).toList());
    }

    /** Puts those back that are still paused and still say what the public must know; the others stay for the firm to look at. */
    public Uni<Void> resume(List<UUID> ids, UUID actor, String role) {
        return ids.isEmpty()
                ? Uni.createFrom().voidItem()
                : offers.list("id in ?1 and status = ?2 order by id", ids, OfferStatus.PAUSED)
                        .chain(found -> each(
                                found.stream()
                                        .filter(offer -> offer.isComplete(LocalDate.now(clock)))
                                        .toList(),
                                actor,
                                role,
                                offer -> offer.publish(actor, false, LocalDate.now(clock), clock.instant())));
    }

    private Uni<Void> each(List<Offer> found, UUID actor, String role, Consumer<Offer> transition) {
        return Multi.createFrom()
                .iterable(found)
                .onItem()
                .transformToUniAndConcatenate(offer -> {
                    var from = offer.status;
                    transition.accept(offer);
                    return changes.record(new StateChange(
                            offer.municipalityCode,
                            Publishing.SUBJECT,
                            offer.id,
                            actor,
                            role,
                            from,
                            offer.status,
                            null));
                })
                .onItem()
                .ignoreAsUni();
    }
}
