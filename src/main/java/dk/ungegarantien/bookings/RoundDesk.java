package dk.ungegarantien.bookings;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Being built. */
@ApplicationScoped
class RoundDesk {
    Uni<UUID> open(Placer p, NewRound n) {
        return Uni.createFrom().failure(new UnsupportedOperationException());
    }

    Uni<UUID> change(Placer p, UUID id, String m, NewRound n) {
        return Uni.createFrom().failure(new UnsupportedOperationException());
    }

    Uni<UUID> close(Placer p, UUID id) {
        return Uni.createFrom().failure(new UnsupportedOperationException());
    }

    Uni<UUID> reopen(Placer p, UUID id) {
        return Uni.createFrom().failure(new UnsupportedOperationException());
    }
}
