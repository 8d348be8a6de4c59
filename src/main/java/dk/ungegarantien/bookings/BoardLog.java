package dk.ungegarantien.bookings;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Being built. */
@ApplicationScoped
class BoardLog {
    Uni<MovesView> since(Placer p, UUID id, long after) {
        return Uni.createFrom().failure(new UnsupportedOperationException());
    }
}
