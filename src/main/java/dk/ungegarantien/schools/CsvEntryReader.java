package dk.ungegarantien.schools;

import static dk.ungegarantien.schools.CalendarColumn.FROM;
import static dk.ungegarantien.schools.CalendarColumn.NAME;
import static dk.ungegarantien.schools.CalendarColumn.SCHOOL_YEAR;
import static dk.ungegarantien.schools.CalendarColumn.TO;
import static dk.ungegarantien.schools.CalendarColumn.TYPE;
import static dk.ungegarantien.schools.SchoolHoliday.LONGEST_NAME;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads one line of a file, and finds all that is wrong with its cells. */
final class CsvEntryReader {

    /** 2026/27, 2026/2027, 2026-27 or just 2026. */
    private static final Pattern YEAR = Pattern.compile("(20[0-9]{2})(?:\\s*[/–-]\\s*(?:20)?([0-9]{2}))?");
    /** With these a spreadsheet takes a cell for something to compute. */
    private static final Pattern FORMULA = Pattern.compile("^[=+@-].+");

    private static final Pattern MARKUP = Pattern.compile("[<>\\p{Cntrl}]");

    private final CsvTable.Line<CalendarColumn> line;
    private final List<CsvFinding> findings = new ArrayList<>();

    CsvEntryReader(CsvTable.Line<CalendarColumn> line) {
        this.line = line;
    }

    List<CsvFinding> findings() {
        return findings;
    }

    /** The school year the line belongs to, where that much can be read. */
    Optional<Integer> year() {
        var cell = YEAR.matcher(line.cell(SCHOOL_YEAR));
        if (!cell.matches()) {
            return Optional.empty();
        }
        var beginsIn = Integer.parseInt(cell.group(1));
        var endsIn = cell.group(2);
        return endsIn == null || Integer.parseInt(endsIn) == (beginsIn + 1) % 100
                ? Optional.of(beginsIn)
                : Optional.empty();
    }

    /** Empty when there are findings. */
    Optional<CsvEntry> read() {
        line.cells().forEach((column, cell) -> {
            if (FORMULA.matcher(cell).matches()) {
                find(column, "csv-formula", cell);
            }
        });
        if (!findings.isEmpty()) {
            return Optional.empty();
        }
        var year = year();
        if (year.isEmpty()) {
            find(SCHOOL_YEAR, "csv-school-year", line.cell(SCHOOL_YEAR));
        }
        var kind = CsvEntry.Kind.called(line.cell(TYPE));
        if (kind.isEmpty()) {
            find(TYPE, "csv-type", line.cell(TYPE));
        }
        var holiday = kind.filter(CsvEntry.Kind.HOLIDAY::equals).isPresent();
        if (holiday) {
            checkName();
        }
        var from = date(FROM);
        var to = holiday && line.cell(TO).isEmpty() ? from : date(TO);
        return findings.isEmpty()
                ? Optional.of(new CsvEntry(
                        line.number(),
                        year.orElseThrow(),
                        kind.orElseThrow(),
                        line.cell(NAME),
                        from.orElseThrow(),
                        to.orElseThrow()))
                : Optional.empty();
    }

    private void checkName() {
        var name = line.cell(NAME);
        if (name.isEmpty()) {
            find(NAME, "csv-name-missing");
        } else if (name.length() > LONGEST_NAME) {
            find(NAME, "csv-name-long", String.valueOf(LONGEST_NAME));
        } else if (MARKUP.matcher(name).find()) {
            find(NAME, "csv-name-markup");
        }
    }

    private Optional<LocalDate> date(CalendarColumn column) {
        var cell = line.cell(column);
        var day = CsvDates.read(cell);
        if (day.isEmpty()) {
            find(column, cell.isEmpty() ? "csv-date-missing" : "csv-date", cell);
        }
        return day;
    }

    private void find(CalendarColumn column, String key, Object... arguments) {
        findings.add(new CsvFinding(line.number(), column, key, arguments));
    }
}
