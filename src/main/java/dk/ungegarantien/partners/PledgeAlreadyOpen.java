package dk.ungegarantien.partners;

import dk.ungegarantien.shared.Problem;
import java.util.Map;
import java.util.UUID;

/** A firm has at most one pledge on its way. */
final class PledgeAlreadyOpen extends Problem {

    private final UUID existing;

    PledgeAlreadyOpen(UUID existing) {
        super(409, "pledge-already-open");
        this.existing = existing;
    }

    @Override
    protected Map<String, Object> extensions() {
        return existing == null ? Map.of() : Map.of("existing", existing);
    }
}
