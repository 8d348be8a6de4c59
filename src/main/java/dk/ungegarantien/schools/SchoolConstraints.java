package dk.ungegarantien.schools;

import dk.ungegarantien.shared.ConstraintProblems;
import dk.ungegarantien.shared.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.function.Supplier;

/** The rules on school years that the database holds: they break only when two tell the same at once. */
@ApplicationScoped
class SchoolConstraints implements ConstraintProblems {

    @Override
    public Map<String, Supplier<Problem>> byConstraint() {
        return Map.of("school_year_once", ToldAtOnce::new, "school_holiday_no_overlap", ToldAtOnce::new);
    }

    static final class ToldAtOnce extends Problem {
        ToldAtOnce() {
            super(409, "changed-at-once");
        }
    }
}
