package dk.ungegarantien.schools;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A school calendar as a file tells it.
 *
 * @param years those without findings, the first first
 * @param findings all that is wrong, in the order of the lines
 */
record CsvCalendar(List<SchoolYear> years, List<CsvFinding> findings) {

    /** @param told the years as they stand: a file may tell new holidays without naming the first and the last day again */
    static CsvCalendar read(byte[] file, Map<Integer, SchoolYear> told) {
        var table = CsvTable.read(file, CalendarColumn.FORM);
        if (!table.findings().isEmpty()) {
            return new CsvCalendar(List.of(), table.findings());
        }
        var findings = new ArrayList<CsvFinding>();
        var years = new ArrayList<SchoolYear>();
        byYear(table, findings).forEach((beginsIn, year) -> {
            year.judge(told.get(beginsIn)).ifPresent(years::add);
            findings.addAll(year.findings());
        });
        findings.sort(CsvFinding.BY_PLACE);
        return new CsvCalendar(years, findings);
    }

    private static SortedMap<Integer, CsvYear> byYear(CsvTable<CalendarColumn> table, List<CsvFinding> findings) {
        var years = new TreeMap<Integer, CsvYear>();
        for (var line : table.lines()) {
            var reader = new CsvEntryReader(line);
            var entry = reader.read();
            findings.addAll(reader.findings());
            reader.year().ifPresent(beginsIn -> {
                var year = years.computeIfAbsent(beginsIn, CsvYear::new);
                entry.ifPresentOrElse(year::take, year::leaveOut);
            });
        }
        return years;
    }
}
