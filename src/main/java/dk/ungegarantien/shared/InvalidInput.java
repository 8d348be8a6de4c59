package dk.ungegarantien.shared;

import java.util.List;

/** The input cannot be right: 400, with a sentence at each field. */
public final class InvalidInput extends Problem {

    private final transient List<Violation> violations;

    public InvalidInput(Violation... violations) {
        this(List.of(violations));
    }

    public InvalidInput(List<Violation> violations) {
        super(400, "invalid-input");
        this.violations = List.copyOf(violations);
    }

    /** Fails when there is anything to say. */
    public static void refuse(List<Violation> violations) {
        if (!violations.isEmpty()) {
            throw new InvalidInput(violations);
        }
    }

    @Override
    public List<Violation> violations() {
        return violations;
    }
}
