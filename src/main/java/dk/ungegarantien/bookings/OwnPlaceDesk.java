package dk.ungegarantien.bookings;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Being built. */
@ApplicationScoped
class OwnPlaceDesk {
    Uni<OwnPlaceView> approve(Placer p, UUID id, UUID place) {
        return Uni.createFrom().failure(new UnsupportedOperationException());
    }

    Uni<OwnPlaceView> refuse(Placer p, UUID id, UUID place, NewRefusal r) {
        return Uni.createFrom().failure(new UnsupportedOperationException());
    }
}
