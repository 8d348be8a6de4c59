package dk.ungegarantien.schools;

import dk.ungegarantien.shared.SchoolYearDates;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** All that a file says of one school year. */
final class CsvYear {

    private final int beginsIn;
    private final List<CsvEntry> holidays = new ArrayList<>();
    private final List<CsvFinding> findings = new ArrayList<>();
    private CsvEntry days;
    private boolean broken;

    CsvYear(int beginsIn) {
        this.beginsIn = beginsIn;
    }

    /** A line of this year cannot be read: there is no saying what the year would be. */
    void leaveOut() {
        broken = true;
    }

    void take(CsvEntry entry) {
        if (!entry.tellsTheYear()) {
            holidays.add(entry);
        } else if (days == null) {
            days = entry;
        } else {
            find(
                    entry.line(),
                    CalendarColumn.TYPE,
                    "csv-year-twice",
                    SchoolYearDates.name(beginsIn),
                    String.valueOf(days.line()));
        }
    }

    /**
     * The year, when it can be right; otherwise there are findings, or lines that were left out.
     *
     * @param told the year as it stands, whose first and last day hold when the file names none; null for none
     */
    Optional<SchoolYear> judge(SchoolYear told) {
        var frame = days == null ? told : new SchoolYear(beginsIn, days.from(), days.to(), List.of());
        if (frame == null) {
            if (!broken) {
                find(
                        holidays.get(0).line(),
                        CalendarColumn.SCHOOL_YEAR,
                        "csv-year-without-days",
                        SchoolYearDates.name(beginsIn));
            }
            return Optional.empty();
        }
        var free = holidays.stream().map(CsvEntry::holiday).toList();
        Objections.to(beginsIn, frame.firstDay(), frame.lastDay(), free).forEach(this::object);
        return broken || !findings.isEmpty()
                ? Optional.empty()
                : Optional.of(new SchoolYear(beginsIn, frame.firstDay(), frame.lastDay(), free));
    }

    List<CsvFinding> findings() {
        return findings;
    }

    private void object(Objection objection) {
        var entry = objection.holiday() == Objection.THE_YEAR ? days : holidays.get(objection.holiday());
        find(
                entry.line(),
                objection.atEnd() ? CalendarColumn.TO : CalendarColumn.FROM,
                objection.key(),
                objection.arguments());
    }

    private void find(int line, CalendarColumn column, String key, Object... arguments) {
        findings.add(new CsvFinding(line, column, key, arguments));
    }
}
