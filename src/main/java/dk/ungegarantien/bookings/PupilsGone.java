package dk.ungegarantien.bookings;

import dk.ungegarantien.shared.Transaction;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Bookings of pupils who will be in no class any more when their week comes. */
@ApplicationScoped
class PupilsGone {

    private static final int AT_ONCE = 100;
    private static final String NOBODY = "00000000-0000-0000-0000-000000000000";

    private final Transaction transaction;
    private final Bookings bookings;
    private final SeatKeeping seats;
    private final Losses losses;

    PupilsGone(Transaction transaction, Bookings bookings, SeatKeeping seats, Losses losses) {
        this.transaction = transaction;
        this.bookings = bookings;
        this.seats = seats;
        this.losses = losses;
    }

    /** In the order of their ids, behind one; null begins at the beginning. */
    @WithSession
    Uni<List<UUID>> behind(UUID last) {
        return transaction.session().chain(session -> session.createNativeQuery("""
                        select b.id from booking b
                        where b.status in ('HELD', 'PLACED', 'CONFIRMED') and b.pupil is not null
                            and b.id > cast(cast(?1 as text) as uuid)
                            and not exists (
                                select from enrolment e join booking_week w on w.booking = b.id
                                where e.pupil = b.pupil
                                    and (e.last_day is null or e.last_day >= to_date(w.week || '-1', 'IYYY-"W"IW-ID')))
                        order by b.id limit ?2""", UUID.class)
                .setParameter(1, last == null ? NOBODY : last.toString())
                .setParameter(2, AT_ONCE)
                .getResultList());
    }

    @WithTransaction
    Uni<Void> giveUp(UUID booking) {
        return bookings.offersOf(List.of(booking)).chain(seats::inHand).chain(() -> losses.ofPupilGone(booking));
    }
}
