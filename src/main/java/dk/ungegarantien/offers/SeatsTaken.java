package dk.ungegarantien.offers;

import com.fasterxml.jackson.annotation.JsonInclude;
import dk.ungegarantien.shared.IsoWeek;
import dk.ungegarantien.shared.Problem;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A seat that somebody has is not taken away; tells who has how many in which week, so that they can be referred first. */
final class SeatsTaken extends Problem {

    private final transient List<Shortage> taken;

    SeatsTaken() {
        this(List.of());
    }

    SeatsTaken(List<Shortage> taken) {
        super(409, "seats-taken");
        this.taken = List.copyOf(taken);
    }

    @Override
    protected Map<String, Object> extensions() {
        return taken.isEmpty() ? Map.of() : Map.of("taken", taken);
    }

    /**
     * Where fewer seats are wanted than somebody has.
     *
     * @param week of an internship; null for positions and sessions
     * @param taken how many somebody has or holds
     * @param wanted how many there would be
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Shortage(IsoWeek week, LocalDateTime session, int taken, int wanted, List<Affected> affected) {}

    /** Somebody who would lose the place. */
    record Affected(SeatTakers.Kind kind, UUID id, String name) {

        static Affected of(SeatTakers.Seated seated) {
            return new Affected(seated.kind(), seated.id(), seated.name());
        }
    }
}
