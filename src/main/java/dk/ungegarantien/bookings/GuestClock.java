package dk.ungegarantien.bookings;

import dk.ungegarantien.shared.IsoWeek;
import dk.ungegarantien.shared.Outbox;
import dk.ungegarantien.shared.WorkingDays;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** On the Monday after a week its hosts are reminded, once, to tell how it went; and what families told goes when it is not needed any more. */
@ApplicationScoped
class GuestClock {

    private static final int AT_ONCE = 200;

    /** As long as a host may tell. */
    private static final int WEEKS_TO_TELL = 4;

    private final Guests guests;
    private final Outbox outbox;
    private final Clock clock;

    GuestClock(Guests guests, Outbox outbox, Clock clock) {
        this.guests = guests;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Who has been reminded is not among them any more, so there is no need to look behind anybody. */
    @WithSession
    Uni<List<Guests.Unmarked>> unmarkedBehind(Guests.Unmarked last) {
        var today = LocalDate.now(clock);
        var week = IsoWeek.of(today);
        return last != null || clock.instant().isBefore(WorkingDays.morningOf(week.monday()))
                ? Uni.createFrom().item(List.of())
                : guests.unmarked(week.plus(-WEEKS_TO_TELL), week.plus(-1), AT_ONCE);
    }

    /** In a transaction of its own, exactly once, whatever runs beside it. */
    @WithTransaction
    Uni<Void> remind(Guests.Unmarked host) {
        return guests.remind(host, clock.instant())
                .chain(first -> first
                        ? outbox.tell(
                                host.municipality(), new GuestsUnmarked(host.partner(), host.week(), host.guests()))
                        : Uni.createFrom().voidItem());
    }

    @WithTransaction
    Uni<Void> forget() {
        return guests.forgetArrangements(IsoWeek.of(LocalDate.now(clock)).plus(-1))
                .replaceWithVoid();
    }
}
