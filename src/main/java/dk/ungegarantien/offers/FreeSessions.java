package dk.ungegarantien.offers;

import static java.util.stream.Collectors.toSet;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDateTime;
import java.util.Set;
import java.util.UUID;

/** The times that offers keep free for a class, one seat each, and that no class has yet. */
@ApplicationScoped
public class FreeSessions {

    private final Seats seats;

    FreeSessions(Seats seats) {
        this.seats = seats;
    }

    /** When they begin, by the Danish clock. */
    public Uni<Set<LocalDateTime>> of(UUID offer) {
        return seats.counts(offer).map(counts -> counts.stream()
                .filter(count -> count.session() != null && count.free() > 0)
                .map(SeatCount::session)
                .collect(toSet()));
    }
}
