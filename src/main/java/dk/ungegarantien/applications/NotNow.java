package dk.ungegarantien.applications;

import dk.ungegarantien.shared.Problem;
import java.util.Map;

/** In its present state the application does not allow that step; most often a colleague was faster. */
final class NotNow extends Problem {

    private final ApplicationStatus status;

    NotNow(ApplicationStatus status) {
        super(409, "application-" + status.name().toLowerCase().replace('_', '-'));
        this.status = status;
    }

    @Override
    protected Map<String, Object> extensions() {
        return Map.of("state", status);
    }
}
