package dk.ungegarantien.bookings;

import dk.ungegarantien.shared.Problem;
import java.util.List;
import java.util.Map;

/** Something stands in the way of at least one of the matches; nothing has happened to any. */
final class MatchBlocked extends Problem {

    private final transient List<BlockedView> blocked;

    MatchBlocked(List<BlockedView> blocked) {
        super(409, "match-blocked", blocked.get(0).blocks().get(0).sentence(), blocked.size());
        this.blocked = List.copyOf(blocked);
    }

    @Override
    protected Map<String, Object> extensions() {
        return Map.of("blocked", blocked);
    }
}
