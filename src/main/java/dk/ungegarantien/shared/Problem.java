package dk.ungegarantien.shared;

import java.util.List;
import java.util.Map;

/**
 * A broken rule, told to the caller as RFC 9457 problem+json. One class per rule, in the package that owns the rule.
 * Title and detail stand under {@code <type>.title} and {@code <type>.detail} in {@code problems/<package>_<language>.properties}
 * and say what to do next.
 */
public abstract class Problem extends RuntimeException {

    private final int status;
    private final String type;
    private final transient Object[] arguments;

    protected Problem(int status, String type, Object... arguments) {
        super(type, null, false, false);
        this.status = status;
        this.type = type;
        this.arguments = arguments;
    }

    public int status() {
        return status;
    }

    public String type() {
        return type;
    }

    Object[] arguments() {
        return arguments;
    }

    /** The fields that are to blame; empty when none is. */
    protected List<Violation> violations() {
        return List.of();
    }

    /** Further members of the answer, beside those of RFC 9457. */
    protected Map<String, Object> extensions() {
        return Map.of();
    }
}
