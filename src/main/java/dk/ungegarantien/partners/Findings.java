package dk.ungegarantien.partners;

import dk.ungegarantien.shared.InvalidInput;
import dk.ungegarantien.shared.Violation;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Gathers what is wrong with several fields, so that a person is told everything at once. */
final class Findings {

    private final List<Violation> violations = new ArrayList<>();

    /** The value, or null when making it was refused; why is kept. */
    <T> T take(Supplier<T> value) {
        try {
            return value.get();
        } catch (InvalidInput refused) {
            violations.addAll(refused.violations());
            return null;
        }
    }

    void add(Violation violation) {
        violations.add(violation);
    }

    /** Fails when anything was found. */
    void refuse() {
        InvalidInput.refuse(violations);
    }
}
