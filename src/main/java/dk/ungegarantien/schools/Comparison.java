package dk.ungegarantien.schools;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;

/** Compares a school year with how it stands: which of its holidays are new, changed, gone or the same. */
final class Comparison {

    private final int beginsIn;
    private final List<SchoolHoliday> before;
    private final List<SchoolHoliday> now;
    private final List<CalendarChange> changes = new ArrayList<>();

    private Comparison(int beginsIn, List<SchoolHoliday> before, List<SchoolHoliday> now) {
        this.beginsIn = beginsIn;
        this.before = new ArrayList<>(before);
        this.now = new ArrayList<>(now);
    }

    /**
     * The year itself first, then its holidays by date.
     *
     * @param before null when nobody has told it
     */
    static List<CalendarChange> between(SchoolYear before, SchoolYear now) {
        var comparison = new Comparison(now.beginsIn(), before == null ? List.of() : before.holidays(), now.holidays());
        comparison.compare();
        var all = new ArrayList<CalendarChange>();
        all.add(CalendarChange.between(
                now.beginsIn(), before == null ? null : CalendarDays.of(before), CalendarDays.of(now)));
        all.addAll(comparison.changes);
        return all;
    }

    /** What is the same is found first, then what keeps its name, then what keeps its days under another name. */
    private void compare() {
        pair(SchoolHoliday::equals);
        pair((one, other) -> one.name().equalsIgnoreCase(other.name()));
        pair((one, other) -> one.from().equals(other.from()) && one.to().equals(other.to()));
        before.forEach(gone -> add(gone, null));
        now.forEach(fresh -> add(null, fresh));
        changes.sort((one, other) -> day(one).compareTo(day(other)));
    }

    private void pair(BiPredicate<SchoolHoliday, SchoolHoliday> belong) {
        for (var fresh : List.copyOf(now)) {
            before.stream().filter(old -> belong.test(old, fresh)).findFirst().ifPresent(old -> {
                before.remove(old);
                now.remove(fresh);
                add(old, fresh);
            });
        }
    }

    private void add(SchoolHoliday old, SchoolHoliday fresh) {
        changes.add(CalendarChange.between(
                beginsIn, old == null ? null : CalendarDays.of(old), fresh == null ? null : CalendarDays.of(fresh)));
    }

    private static LocalDate day(CalendarChange change) {
        return (change.now() == null ? change.before() : change.now()).from();
    }
}
