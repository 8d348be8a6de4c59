package dk.ungegarantien.bookings;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Being built. */
@ApplicationScoped
class Holding {
    Uni<MovesView> hold(Placer p, UUID id, NewHold h) {
        return Uni.createFrom().failure(new UnsupportedOperationException());
    }

    Uni<Void> release(Placer p, UUID id) {
        return Uni.createFrom().failure(new UnsupportedOperationException());
    }

    Uni<Void> own(UUID id, NewPupilHold h) {
        return Uni.createFrom().failure(new UnsupportedOperationException());
    }

    Uni<Void> giveBack(UUID id) {
        return Uni.createFrom().failure(new UnsupportedOperationException());
    }
}
