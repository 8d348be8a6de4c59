package dk.ungegarantien.bookings;

import dk.ungegarantien.shared.IsoWeek;
import dk.ungegarantien.shared.Trade;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Being built. */
@ApplicationScoped
class Choosing {
    record Wanted(List<Trade> trades, IsoWeek week, Integer km, boolean possible) {}

    Uni<ChoosablePage> page(UUID id, Wanted w, int limit, String cursor) {
        return Uni.createFrom().failure(new UnsupportedOperationException());
    }
}
