package dk.ungegarantien.offers;

import io.smallrye.mutiny.Uni;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Who the takers of seats are. Each floor that takes seats answers for its own, in one query, and leaves out the others and
 * those of whom the firm has not been told yet.
 */
public interface SeatTakers {

    Uni<List<Seated>> among(Collection<UUID> takers);

    /** What sort of thing has the seat. */
    @Schema(name = "SeatTakerKind")
    enum Kind {
        APPLICATION,
        BOOKING,
        VISIT
    }

    /**
     * Somebody who has a seat, as the firm may know them.
     *
     * @param taker who is seated, as the seat knows it
     * @param id of the application, booking or visit, under which the firm finds it
     * @param name the first name of a person; the class and its school
     */
    record Seated(UUID taker, Kind kind, UUID id, String name) {}
}
