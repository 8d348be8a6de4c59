package dk.ungegarantien.offers;

import static java.util.stream.Collectors.toSet;

import dk.ungegarantien.shared.Transaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Set;
import java.util.UUID;

/** The times that offers keep free for a class, one seat each: whoever takes it first has it. Every method joins the transaction of its caller. */
@ApplicationScoped
public class Sessions {

    private final Transaction transaction;
    private final Seats seats;
    private final Clock clock;

    Sessions(Transaction transaction, Seats seats, Clock clock) {
        this.transaction = transaction;
        this.seats = seats;
        this.clock = clock;
    }

    /**
     * Takes the seat of a session; fails with {@link NoFreeSeat}.
     *
     * @param begins by the Danish clock
     * @param taker the id of what it is taken for
     */
    public Uni<Void> take(UUID offer, LocalDateTime begins, UUID taker) {
        return transaction
                .session()
                .chain(session -> session.createNativeQuery("""
                                update seat set taken_by = ?3, taken_at = ?4 where id = (
                                    select id from seat where offer_id = ?1 and session = ?2 and taken_by is null
                                    order by number limit 1 for update skip locked)""")
                        .setParameter(1, offer)
                        .setParameter(2, begins)
                        .setParameter(3, taker)
                        .setParameter(4, clock.instant())
                        .executeUpdate())
                .invoke(taken -> {
                    if (taken == 0) {
                        throw new NoFreeSeat();
                    }
                })
                .replaceWithVoid();
    }

    /** Gives back the seat of that taker, when it has one. */
    public Uni<Void> release(UUID taker) {
        return seats.release(taker);
    }

    /** When the sessions begin that nobody has taken. */
    public Uni<Set<LocalDateTime>> free(UUID offer) {
        return seats.counts(offer).map(counts -> counts.stream()
                .filter(count -> count.session() != null && count.free() > 0)
                .map(SeatCount::session)
                .collect(toSet()));
    }
}
