package dk.ungegarantien.applications;

import dk.ungegarantien.shared.Problem;
import dk.ungegarantien.workrules.Verdict;
import java.util.Map;
import java.util.UUID;

/** This person cannot apply for this offer; the text says what to do instead. */
final class NotEligible extends Problem {

    private final Obstacle obstacle;
    private final UUID existing;

    NotEligible(Obstacle obstacle, Object... arguments) {
        this(obstacle, obstacle.problem, null, arguments);
    }

    private NotEligible(Obstacle obstacle, String type, UUID existing, Object... arguments) {
        super(409, type, arguments);
        this.obstacle = obstacle;
        this.existing = existing;
    }

    /** One live application per person and offer; null when only the database knows which. */
    static NotEligible alreadyApplied(UUID existing) {
        return new NotEligible(Obstacle.ALREADY_APPLIED, Obstacle.ALREADY_APPLIED.problem, existing);
    }

    /** A pupil who has not told the grade may well be in the right one. */
    static NotEligible gradeMissing(String grades) {
        return new NotEligible(Obstacle.WRONG_GRADE, "grade-missing", null, grades);
    }

    /** The law on young people's work forbids it on the days of the work. */
    static NotEligible forbidden(Verdict verdict) {
        return new NotEligible(Obstacle.NOT_ALLOWED, LawForbids.sentence(verdict));
    }

    Obstacle obstacle() {
        return obstacle;
    }

    @Override
    protected Map<String, Object> extensions() {
        return existing == null ? Map.of() : Map.of("existing", existing);
    }
}
