package dk.ungegarantien.visits;

import dk.ungegarantien.shared.Problem;
import java.util.Locale;
import java.util.Map;

/** In its present state the visit does not allow that step; most often the other side was faster. */
final class VisitNotNow extends Problem {

    private final VisitStatus status;

    VisitNotNow(VisitStatus status) {
        super(409, "visit-" + status.name().toLowerCase(Locale.ROOT));
        this.status = status;
    }

    @Override
    protected Map<String, Object> extensions() {
        return Map.of("state", status);
    }
}
