package dk.ungegarantien.offers;

import dk.ungegarantien.shared.IsoWeek;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Collection;
import java.util.UUID;

/** Takes a seat out of an offer that somebody has just given back, so that nobody else gets it. */
@ApplicationScoped
public class FewerSeats {

    private final Offers offers;
    private final SeatArrangement seats;
    private final Clock clock;

    FewerSeats(Offers offers, SeatArrangement seats, Clock clock) {
        this.offers = offers;
        this.seats = seats;
        this.clock = clock;
    }

    /** One less in each of those weeks. The offer is in hand. Fails with 409 {@code last-seat} when the offer would have none left. */
    public Uni<Void> oneLess(UUID offer, Collection<IsoWeek> weeks) {
        return offers.byId(offer).chain(found -> {
            found.oneSeatLess(weeks, clock.instant());
            return offers.flush()
                    .chain(() -> found.needsSeats()
                            ? seats.arrange(found)
                            : Uni.createFrom().voidItem());
        });
    }
}
