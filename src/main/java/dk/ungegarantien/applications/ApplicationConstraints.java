package dk.ungegarantien.applications;

import dk.ungegarantien.shared.ConstraintProblems;
import dk.ungegarantien.shared.Problem;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.function.Supplier;

/** What the database holds for applications. */
@Singleton
class ApplicationConstraints implements ConstraintProblems {

    @Override
    public Map<String, Supplier<Problem>> byConstraint() {
        return Map.of("application_live_once", () -> NotEligible.alreadyApplied());
    }
}
