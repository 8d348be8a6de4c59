package dk.ungegarantien.bookings;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Being built. */
@ApplicationScoped
class Moving {
    Uni<MovesView> move(Placer p, UUID id, NewMoves moves) {
        return Uni.createFrom().failure(new UnsupportedOperationException());
    }
}
