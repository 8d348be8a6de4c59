package dk.ungegarantien.applications;

import dk.ungegarantien.offers.Block;
import dk.ungegarantien.offers.Obstacle;
import dk.ungegarantien.shared.Problem;
import java.util.Map;
import java.util.UUID;

/** This person cannot apply for this offer; the text says what to do instead. */
final class NotEligible extends Problem {

    private final Obstacle obstacle;
    private final UUID existing;

    private NotEligible(Obstacle obstacle, String type, UUID existing, Object... arguments) {
        super(409, type, arguments);
        this.obstacle = obstacle;
        this.existing = existing;
    }

    /** @param live the application that the person already has with the offer; null for none */
    static NotEligible because(Block block, UUID live) {
        return new NotEligible(
                block.obstacle(),
                block.key(),
                block.obstacle() == Obstacle.ALREADY_APPLIED ? live : null,
                block.arguments().toArray());
    }

    /** One live application per person and offer; which one, only the database knows. */
    static NotEligible alreadyApplied() {
        return new NotEligible(Obstacle.ALREADY_APPLIED, "already-applied", null);
    }

    Obstacle obstacle() {
        return obstacle;
    }

    @Override
    protected Map<String, Object> extensions() {
        return existing == null ? Map.of() : Map.of("existing", existing);
    }
}
