package dk.ungegarantien.workrules;

import dk.ungegarantien.workrules.Timetable.Stint;
import java.util.stream.Stream;

/** The small changes that limits suggest. */
final class Remedies {

    /** Nobody is asked to come for less, in minutes. */
    private static final int WORTH_COMING = 30;

    private Remedies() {}

    /** Ends so much earlier, or begins so much later; nothing when too little would remain. */
    static Stream<Change> shorter(Stint stint, int minutes) {
        return stint.worked() - minutes < WORTH_COMING
                ? Stream.empty()
                : Stream.of(
                        Change.of(stint, stint.hours().endingEarlier(minutes)),
                        Change.of(stint, stint.hours().beginningLater(minutes)));
    }

    static Stream<Change> beginningLater(Stint stint, int minutes) {
        return shorter(stint, minutes).skip(1);
    }

    static Stream<Change> endingEarlier(Stint stint, int minutes) {
        return shorter(stint, minutes).limit(1);
    }
}
