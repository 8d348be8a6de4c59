package dk.ungegarantien.bookings;

import dk.ungegarantien.offers.Offers;
import dk.ungegarantien.partners.Partners;
import dk.ungegarantien.shared.IsoWeek;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** After the Friday before a week nobody is asked any more: whoever waits for it is told, and nobody waits for what is past. */
@ApplicationScoped
class QueueClock {

    private static final int AT_ONCE = 200;

    private final Queues queues;
    private final EndingQueues ending;
    private final SeatKeeping seats;
    private final Rounds rounds;
    private final Offers offers;
    private final Partners partners;
    private final Clock clock;

    QueueClock(
            Queues queues,
            EndingQueues ending,
            SeatKeeping seats,
            Rounds rounds,
            Offers offers,
            Partners partners,
            Clock clock) {
        this.queues = queues;
        this.ending = ending;
        this.seats = seats;
        this.rounds = rounds;
        this.offers = offers;
        this.partners = partners;
        this.clock = clock;
    }

    /** Offers with queues that have come to their end. Those that were looked at are not among them any more. */
    @WithSession
    Uni<List<UUID>> endedBehind(UUID last) {
        return last != null ? Uni.createFrom().item(List.of()) : queues.offersUntil(tooLate(), AT_ONCE);
    }

    /** In a transaction of its own, exactly once, whatever runs beside it. */
    @WithTransaction
    Uni<Void> end(UUID offer) {
        return seats.inHand(List.of(offer)).chain(() -> queues.until(offer, tooLate())
                .chain(waiting -> waiting.isEmpty()
                        ? Uni.createFrom().voidItem()
                        : rounds.lock(waiting.stream()
                                        .map(one -> one.round)
                                        .distinct()
                                        .toList())
                                .chain(() -> offers.summary(offer))
                                .chain(summary -> partners.summary(summary.partner()))
                                .chain(firm -> ending.end(waiting, firm.name(), false))));
    }

    private IsoWeek tooLate() {
        return TimeToSayYes.tooLateFor(LocalDate.now(clock));
    }
}
