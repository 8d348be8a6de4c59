package dk.ungegarantien.offers;

import dk.ungegarantien.shared.IsoWeek;
import io.smallrye.mutiny.Uni;
import java.util.UUID;

/**
 * Who waits for seats. Floors above implement it and are told within seconds, each time in a transaction in which the offer is in hand: nobody else
 * takes of its seats meanwhile. What fails is told again. Being told is no promise: whoever was faster may have it already.
 */
public interface FreedSeats {

    /** There is news of that offer, and nothing of it has been told yet: whoever must lock more than the offer does it here, in an order of its own. */
    default Uni<Void> newsOf(UUID offer) {
        return Uni.createFrom().voidItem();
    }

    /** Seats were given back, added or set free. Told once, however many they are. */
    Uni<Void> freed(UUID offer, IsoWeek week);

    /** The hold of that taker has ended by itself. It has no seat any more, and may have given it back meanwhile. */
    Uni<Void> holdOver(UUID taker);
}
