package dk.ungegarantien.bookings;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Being built. */
@ApplicationScoped
class RoundShow {
    Uni<RoundList> all(Placer p, RoundStatus s) {
        return Uni.createFrom().failure(new UnsupportedOperationException());
    }

    Uni<RoundView> one(Placer p, UUID id) {
        return Uni.createFrom().failure(new UnsupportedOperationException());
    }
}
