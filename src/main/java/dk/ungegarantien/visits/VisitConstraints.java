package dk.ungegarantien.visits;

import dk.ungegarantien.shared.ConstraintProblems;
import dk.ungegarantien.shared.Problem;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.function.Supplier;

/** What the database holds for class visits. */
@Singleton
class VisitConstraints implements ConstraintProblems {

    @Override
    public Map<String, Supplier<Problem>> byConstraint() {
        return Map.of(
                "visit_date_once", VisitDateTaken::new,
                "visit_date_beside_no_slot", VisitDateTaken::new,
                "visit_class_at_one_place", VisitClassElsewhere::new,
                "visit_of_class", VisitClassStays::new);
    }
}
