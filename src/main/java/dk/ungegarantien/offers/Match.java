package dk.ungegarantien.offers;

import dk.ungegarantien.shared.IsoWeek;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * One person at one offer in one week, and what stands between them.
 *
 * @param week of an internship; null for whatever has none
 * @param blocks the most fundamental first; empty when nothing does
 */
public record Match(UUID candidate, UUID offer, IsoWeek week, List<Block> blocks) {

    /** The one with the least in its way first: nothing, or only what comes last in the table. */
    static final Comparator<Match> BEST_FIRST =
            Comparator.comparingInt(Match::wayDown).reversed();

    /** Whether the person can be placed there, perhaps after something else. */
    public boolean isPossible() {
        return blocks.stream().noneMatch(Block::blocks);
    }

    /** Whether nothing but what waiting can change stands in the way: a seat falls free, or a reservation ends. */
    public boolean isWorthWaiting() {
        return !isPossible()
                && blocks.stream().filter(Block::blocks).allMatch(block -> block.obstacle()
                        .passes());
    }

    /** The most fundamental of what makes it impossible; empty when nothing does. */
    public Optional<Block> obstacle() {
        return blocks.stream().filter(Block::blocks).findFirst();
    }

    public Optional<Block> find(Obstacle obstacle) {
        return blocks.stream().filter(block -> block.obstacle() == obstacle).findFirst();
    }

    private int wayDown() {
        return obstacle().map(block -> block.obstacle().ordinal()).orElse(Integer.MAX_VALUE);
    }
}
