package dk.ungegarantien.bookings;

import dk.ungegarantien.schools.ClassSummary;
import dk.ungegarantien.shared.IsoWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A round with its weeks and the classes that somebody reaches.
 *
 * @param otherClasses how many more it has
 */
record RoundInReach(PlacementRound round, List<IsoWeek> weeks, List<ClassSummary> classes, int otherClasses) {

    boolean isWhole() {
        return otherClasses == 0;
    }

    /** Fails with {@link RoundBeyondReach} when it has other classes too. */
    RoundInReach demandWhole() {
        if (!isWhole()) {
            throw new RoundBeyondReach();
        }
        return this;
    }

    List<UUID> classIds() {
        return classes.stream().map(ClassSummary::id).toList();
    }

    /** The Monday of the first week. */
    LocalDate firstDay() {
        return weeks.get(0).monday();
    }
}
