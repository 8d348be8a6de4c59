package dk.ungegarantien.offers;

import static dk.ungegarantien.offers.BlockSeverity.BLOCKS;
import static dk.ungegarantien.offers.BlockSeverity.NEEDS;
import static dk.ungegarantien.offers.BlockSeverity.REMARK;
import static dk.ungegarantien.offers.Obstacle.ALREADY_APPLIED;
import static dk.ungegarantien.offers.Obstacle.ALREADY_PLACED;
import static dk.ungegarantien.offers.Obstacle.APPROVAL_NEEDED;
import static dk.ungegarantien.offers.Obstacle.CLASS_VISIT;
import static dk.ungegarantien.offers.Obstacle.CLOSED;
import static dk.ungegarantien.offers.Obstacle.DEADLINE_PASSED;
import static dk.ungegarantien.offers.Obstacle.FULL;
import static dk.ungegarantien.offers.Obstacle.GUARDIAN_FIRST;
import static dk.ungegarantien.offers.Obstacle.GUARDIAN_MISSING;
import static dk.ungegarantien.offers.Obstacle.NOT_ALLOWED;
import static dk.ungegarantien.offers.Obstacle.RESERVED;
import static dk.ungegarantien.offers.Obstacle.TOO_FAR;
import static dk.ungegarantien.offers.Obstacle.TOO_MANY_WEEKS;
import static dk.ungegarantien.offers.Obstacle.TOO_OLD;
import static dk.ungegarantien.offers.Obstacle.TOO_YOUNG;
import static dk.ungegarantien.offers.Obstacle.WEEK_GONE_BY;
import static dk.ungegarantien.offers.Obstacle.WEEK_NOT_OFFERED;
import static dk.ungegarantien.offers.Obstacle.WRONG_GRADE;

import dk.ungegarantien.shared.SchoolYearDates;
import dk.ungegarantien.workrules.Severity;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What blocks a match: each line says what, how heavy it is for whoever asks, and how it is seen. Search, wishes, board, applications and
 * bookings all ask these lines, and nobody else compares a person with an offer.
 */
final class FitTable {

    /** Of no matter to whoever asks. */
    private static final BlockSeverity __ = null;

    // the most fundamental first: it is what people are told first. Applying, wishing, placing, accepting:
    private static final List<Line> LINES = List.of(
            line(CLASS_VISIT, BLOCKS, BLOCKS, BLOCKS, __, FitTable::visit),
            line(CLOSED, BLOCKS, BLOCKS, BLOCKS, __, FitTable::closed),
            line(ALREADY_APPLIED, BLOCKS, REMARK, REMARK, __, FitTable::applied),
            line(DEADLINE_PASSED, BLOCKS, __, __, __, FitTable::late),
            line(WEEK_NOT_OFFERED, BLOCKS, BLOCKS, BLOCKS, __, FitTable::otherWeek),
            line(WEEK_GONE_BY, BLOCKS, BLOCKS, BLOCKS, __, FitTable::goneBy),
            line(TOO_YOUNG, BLOCKS, BLOCKS, BLOCKS, __, FitTable::young),
            line(TOO_OLD, BLOCKS, BLOCKS, BLOCKS, __, FitTable::old),
            line(WRONG_GRADE, BLOCKS, BLOCKS, BLOCKS, __, FitTable::grade),
            line(NOT_ALLOWED, BLOCKS, BLOCKS, BLOCKS, BLOCKS, FitTable::forbidden),
            line(ALREADY_PLACED, BLOCKS, REMARK, BLOCKS, __, FitTable::placed),
            line(TOO_MANY_WEEKS, BLOCKS, BLOCKS, BLOCKS, __, FitTable::manyWeeks),
            line(RESERVED, BLOCKS, BLOCKS, BLOCKS, __, FitTable::reserved),
            line(FULL, BLOCKS, BLOCKS, BLOCKS, __, FitTable::full),
            line(TOO_FAR, REMARK, BLOCKS, REMARK, __, FitTable::far),
            line(APPROVAL_NEEDED, NEEDS, NEEDS, NEEDS, NEEDS, FitTable::approval),
            line(GUARDIAN_MISSING, NEEDS, NEEDS, NEEDS, __, FitTable::noGuardian),
            line(GUARDIAN_FIRST, NEEDS, NEEDS, NEEDS, __, FitTable::guardian));

    private FitTable() {}

    /** Everything that stands between the two of them for that purpose, the most fundamental first; empty when nothing does. */
    static List<Block> blocks(Pair pair, Purpose purpose) {
        List<Block> found = null;
        for (var line : LINES) {
            var severity = line.severities().get(purpose);
            var reason = severity == null ? null : line.check().look(pair);
            if (reason != null) {
                found = found == null ? new ArrayList<>() : found;
                found.add(new Block(line.obstacle(), severity, reason.key(), reason.arguments()));
            }
        }
        return found == null ? List.of() : List.copyOf(found);
    }

    private record Line(Obstacle obstacle, Map<Purpose, BlockSeverity> severities, Check check) {}

    /** Sees whether it stands in the way; null when it does not. */
    private interface Check {
        Reason look(Pair pair);
    }

    /** @param key of the sentence */
    private record Reason(String key, List<Object> arguments) {}

    private static Line line(
            Obstacle obstacle,
            BlockSeverity applying,
            BlockSeverity wishing,
            BlockSeverity placing,
            BlockSeverity accepting,
            Check check) {
        var severities = new EnumMap<Purpose, BlockSeverity>(Purpose.class);
        severities.put(Purpose.APPLYING, applying);
        severities.put(Purpose.WISHING, wishing);
        severities.put(Purpose.PLACING, placing);
        severities.put(Purpose.ACCEPTING, accepting);
        return new Line(obstacle, severities, check);
    }

    private static Reason when(boolean holds, String key) {
        return holds ? new Reason(key, List.of()) : null;
    }

    private static Reason because(String key, Object... arguments) {
        return new Reason(key, List.of(arguments));
    }

    private static Reason visit(Pair pair) {
        return when(pair.offer().kind() == OfferKind.CLASS_VISIT, "class-visits-are-booked-by-schools");
    }

    private static Reason closed(Pair pair) {
        return when(!pair.offer().isPublished(), "offer-closed");
    }

    private static Reason applied(Pair pair) {
        return when(pair.who().applied().containsKey(pair.offer().id()), "already-applied");
    }

    private static Reason late(Pair pair) {
        return when(pair.offer().isPastDeadlineOn(pair.today()), "deadline-passed");
    }

    private static Reason otherWeek(Pair pair) {
        var week = pair.place().week();
        return week == null || pair.place().offered().contains(week) ? null : because("week-not-offered", week.week());
    }

    /** A week is begun with its Monday. */
    private static Reason goneBy(Pair pair) {
        var week = pair.place().week();
        return week == null || week.monday().isAfter(pair.today()) ? null : because("week-gone-by", week.week());
    }

    private static Reason young(Pair pair) {
        var least = pair.offer().minimumAge();
        return least == null || pair.age() >= least ? null : because("too-young", least);
    }

    private static Reason old(Pair pair) {
        var most = pair.offer().maximumAge();
        return most == null || pair.age() <= most ? null : because("too-old", most);
    }

    /** The grade counts in the week itself. A pupil who has not told the grade may well be in the right one. */
    private static Reason grade(Pair pair) {
        var grades = pair.offer().grades();
        var week = pair.place().week();
        if (!pair.place().isInternship() || grades.isEmpty()) {
            return null;
        }
        if (pair.who().grade() == null) {
            return because("grade-missing", named(grades));
        }
        return week == null || grades.contains(pair.who().gradeOn(week.monday()))
                ? null
                : because("wrong-grade", named(grades));
    }

    private static String named(List<Integer> grades) {
        return grades.stream().sorted().map(String::valueOf).collect(Collectors.joining(", "));
    }

    private static Reason forbidden(Pair pair) {
        var law = pair.law();
        return law.forbids()
                ? because("law-forbids", SpokenLaw.heaviest(law), SpokenLaw.all(law, Severity.FORBID))
                : null;
    }

    private static Reason placed(Pair pair) {
        var week = pair.place().week();
        return week != null && pair.who().placed().contains(week) ? because("already-placed", week.week()) : null;
    }

    /** The week itself counts with those before and after it in its school year. */
    private static Reason manyWeeks(Pair pair) {
        if (pair.place().week() == null || pair.who().placed().isEmpty()) {
            return null;
        }
        var weeks = pair.who().weeksPlacedIn(pair.schoolYear()) + 1;
        var most = pair.mostWeeks();
        return most.isPresent()
                        && weeks > most.getAsInt()
                        && !pair.who().placed().contains(pair.place().week())
                ? because("too-many-weeks", most.getAsInt(), SchoolYearDates.name(pair.schoolYear()))
                : null;
    }

    private static Reason reserved(Pair pair) {
        var vacancy = pair.place().vacancy();
        return vacancy.isFor(pair.who(), pair.today())
                ? null
                : vacancy.release(pair.today())
                        .map(day -> because("seats-reserved", new SpokenDay(day)))
                        .orElse(null);
    }

    private static Reason full(Pair pair) {
        var vacancy = pair.place().vacancy();
        return when(
                !vacancy.isFor(pair.who(), pair.today())
                        && vacancy.release(pair.today()).isEmpty(),
                "offer-full");
    }

    private static Reason far(Pair pair) {
        var furthest = pair.who().furthest();
        var km = furthest == null ? null : pair.km();
        return km == null || km <= furthest ? null : because("too-far", km, furthest);
    }

    private static Reason approval(Pair pair) {
        var law = pair.law();
        return law.needsApproval()
                ? because("law-needs-approval", SpokenLaw.heaviest(law), SpokenLaw.all(law, Severity.NEEDS_APPROVAL))
                : null;
    }

    private static Reason noGuardian(Pair pair) {
        return isWithoutGuardian(pair) ? guardian("guardian-missing", pair) : null;
    }

    private static Reason guardian(Pair pair) {
        return isWithoutGuardian(pair) ? null : guardian("guardian-first", pair);
    }

    private static boolean isWithoutGuardian(Pair pair) {
        return pair.who().guardians() != null && pair.who().guardians() == 0;
    }

    private static Reason guardian(String key, Pair pair) {
        var before = pair.guardianBefore();
        return before == null ? null : because(key, new SpokenDay(before));
    }
}
