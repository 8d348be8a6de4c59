package dk.ungegarantien.shared;

import java.util.Map;
import java.util.function.Supplier;

/** The rules a package lets the database hold: the name of the constraint, and the problem to tell when it refuses. A CDI bean per package. */
public interface ConstraintProblems {

    Map<String, Supplier<Problem>> byConstraint();
}
