package dk.ungegarantien.offers;

import dk.ungegarantien.shared.IsoWeek;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;

/** Somebody above who waits for seats, and remembers what was told. */
@ApplicationScoped
public class HeardOfSeats implements FreedSeats {

    private record Freed(UUID offer, Optional<IsoWeek> week) {}

    private static final List<Freed> FREED = new CopyOnWriteArrayList<>();
    private static final List<UUID> LOST = new CopyOnWriteArrayList<>();

    static void forget() {
        FREED.clear();
        LOST.clear();
    }

    /** Each telling of that offer: the week, or null for positions. */
    static List<IsoWeek> freed(UUID offer) {
        var weeks = new ArrayList<IsoWeek>();
        FREED.stream()
                .filter(one -> one.offer().equals(offer))
                .forEach(one -> weeks.add(one.week().orElse(null)));
        return weeks;
    }

    static List<UUID> lost() {
        return List.copyOf(LOST);
    }

    @Override
    public Uni<Void> freed(UUID offer, IsoWeek week) {
        FREED.add(new Freed(offer, Optional.ofNullable(week)));
        return Uni.createFrom().voidItem();
    }

    @Override
    public Uni<Void> holdOver(UUID taker) {
        LOST.add(taker);
        return Uni.createFrom().voidItem();
    }
}
