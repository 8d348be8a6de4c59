package dk.ungegarantien.bookings;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Being built. */
@ApplicationScoped
class Wishing {
    Uni<WishesView> onBehalf(Placer p, UUID id, UUID pupil, NewWishes w) {
        return Uni.createFrom().failure(new UnsupportedOperationException());
    }

    Uni<Void> own(UUID id, NewWishes w) {
        return Uni.createFrom().failure(new UnsupportedOperationException());
    }
}
