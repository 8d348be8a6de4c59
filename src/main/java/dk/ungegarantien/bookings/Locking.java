package dk.ungegarantien.bookings;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Keeps placements from being moved until somebody unlocks them. */
@ApplicationScoped
class Locking {

    private final Reached reached;
    private final Bookings bookings;
    private final MoveLog log;

    Locking(Reached reached, Bookings bookings, MoveLog log) {
        this.reached = reached;
        this.bookings = bookings;
        this.log = log;
    }

    /** Locking what is locked changes nothing. */
    Uni<BookingView> lock(Placer placer, UUID id, boolean locked) {
        return reached.inHand(placer, id)
                .call(found -> found.booked().booking().locked == locked
                        ? Uni.createFrom().voidItem()
                        : change(placer, found, locked))
                .map(found -> found.booked().view());
    }

    private Uni<Long> change(Placer placer, Reached.Found found, boolean locked) {
        var booked = found.booked();
        booked.booking().lock(locked);
        var kind = locked ? MoveKind.LOCKED : MoveKind.UNLOCKED;
        return bookings.flush()
                .chain(() -> log.write(
                        found.round(),
                        placer.account().id(),
                        List.of(new BoardMove(kind, booked.booking().pupil, booked.place(), booked.place()))));
    }
}
