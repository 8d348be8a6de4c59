package dk.ungegarantien.applications;

import dk.ungegarantien.offers.Block;
import dk.ungegarantien.offers.Candidate;
import dk.ungegarantien.offers.Match;
import dk.ungegarantien.offers.Matches;
import dk.ungegarantien.offers.OfferSummary;
import dk.ungegarantien.offers.Purpose;
import dk.ungegarantien.shared.IsoWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Whether a young person may apply for an offer today, by the table of what blocks a match. */
record Eligibility(OfferSummary offer, Candidate who, Matches matches) {

    /** What stands in the way, the most fundamental first; empty when nothing does. */
    Optional<NotEligible> obstacle() {
        return best().obstacle().map(this::problem);
    }

    /** The same for one week of an internship. A week that is taken, over, or for another grade is told as such: another week may do. */
    Optional<RuntimeException> obstacleIn(IsoWeek week) {
        return matches.match(who, offer.id(), week, Purpose.APPLYING)
                .obstacle()
                .map(block -> switch (block.obstacle()) {
                    case NOT_ALLOWED -> problem(block);
                    default -> new WeekNotPossible(week);
                });
    }

    /** All that stands in the way or must come first, in the week in which that is least. */
    List<Block> blocks() {
        return best().blocks();
    }

    /** A guardian must say yes first when the work begins before that day; null when nobody is asked. */
    LocalDate guardianBefore() {
        return matches.guardianBefore(who, offer.id());
    }

    private Match best() {
        return matches.best(who, offer.id(), Purpose.APPLYING);
    }

    private NotEligible problem(Block block) {
        return NotEligible.because(block, live());
    }

    private UUID live() {
        return who.applied().get(offer.id());
    }
}
