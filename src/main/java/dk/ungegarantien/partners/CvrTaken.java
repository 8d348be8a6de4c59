package dk.ungegarantien.partners;

import dk.ungegarantien.shared.Problem;
import dk.ungegarantien.shared.Violation;
import java.util.List;

/** A firm is registered once. */
final class CvrTaken extends Problem {
    CvrTaken() {
        super(409, "cvr-taken");
    }

    @Override
    protected List<Violation> violations() {
        return List.of(Violation.of("cvr", "cvr-taken"));
    }
}
