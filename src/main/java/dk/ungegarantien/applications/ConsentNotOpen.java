package dk.ungegarantien.applications;

import dk.ungegarantien.shared.Problem;
import java.time.Instant;
import java.util.Map;

/** The link cannot be used for that any more; says at once what has become of it, and when. */
final class ConsentNotOpen extends Problem {

    private final ConsentState state;
    private final transient Instant at;

    ConsentNotOpen(ConsentState state, Instant at) {
        super(409, "consent-" + state.name().toLowerCase());
        this.state = state;
        this.at = at;
    }

    @Override
    protected Map<String, Object> extensions() {
        return at == null ? Map.of("state", state) : Map.of("state", state, "at", at);
    }
}
