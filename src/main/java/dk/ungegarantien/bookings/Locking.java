package dk.ungegarantien.bookings;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Being built. */
@ApplicationScoped
class Locking {
    Uni<BookingView> lock(Placer p, UUID id, boolean locked) {
        return Uni.createFrom().failure(new UnsupportedOperationException());
    }
}
