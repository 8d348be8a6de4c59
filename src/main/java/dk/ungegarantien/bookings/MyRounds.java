package dk.ungegarantien.bookings;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Being built. */
@ApplicationScoped
class MyRounds {
    Uni<MyRoundList> all() {
        return Uni.createFrom().failure(new UnsupportedOperationException());
    }

    Uni<MyRoundView> one(UUID id) {
        return Uni.createFrom().failure(new UnsupportedOperationException());
    }

    Uni<MyPlacementsView> placements() {
        return Uni.createFrom().failure(new UnsupportedOperationException());
    }
}
