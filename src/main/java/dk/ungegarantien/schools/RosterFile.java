package dk.ungegarantien.schools;

import static dk.ungegarantien.schools.RosterColumn.FIRST_NAME;
import static dk.ungegarantien.schools.RosterColumn.LAST_NAME;
import static dk.ungegarantien.schools.RosterColumn.NAME;
import static java.util.Comparator.comparing;

import dk.ungegarantien.shared.PostalCodes;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;

/**
 * Class lists as a file tells them.
 *
 * @param lines how many pupils stand in it
 * @param entries those without findings, in the order of the lines
 * @param findings all that is wrong, in the order of the lines
 */
record RosterFile(CsvTable<RosterColumn> table, int lines, List<RosterEntry> entries, List<CsvFinding> findings) {

    static RosterFile read(byte[] file, LocalDate today, PostalCodes postalCodes) {
        var table = CsvTable.read(file, RosterColumn.FORM);
        // before anything else is said, for what is said may repeat what is in a cell
        var numbers = cprNumbers(table);
        if (!numbers.isEmpty()) {
            return new RosterFile(table, 0, List.of(), numbers);
        }
        var findings = new ArrayList<>(table.findings());
        if (!table.headings().isEmpty()) {
            demandNames(table, findings);
        }
        if (!findings.isEmpty()) {
            return new RosterFile(table, 0, List.of(), findings);
        }
        var entries = new ArrayList<RosterEntry>();
        for (var line : table.lines()) {
            var reader = new RosterEntryReader(line, today, postalCodes);
            reader.read().ifPresent(entries::add);
            findings.addAll(reader.findings());
        }
        findings.addAll(contradictions(entries));
        findings.sort(CsvFinding.BY_PLACE);
        return new RosterFile(table, table.lines().size(), entries, findings);
    }

    private static void demandNames(CsvTable<RosterColumn> table, List<CsvFinding> findings) {
        if (table.has(NAME)) {
            return;
        }
        if (!table.has(FIRST_NAME) && !table.has(LAST_NAME)) {
            findings.add(new CsvFinding(table.headingLine(), NAME, "roster-column-missing", NAME.heading()));
        } else if (!table.has(FIRST_NAME) || !table.has(LAST_NAME)) {
            var missing = table.has(FIRST_NAME) ? LAST_NAME : FIRST_NAME;
            findings.add(new CsvFinding(table.headingLine(), missing, "roster-column-missing", missing.heading()));
        }
    }

    /** One for each column that holds any; a column that is not read is no better place for them. */
    private static List<CsvFinding> cprNumbers(CsvTable<RosterColumn> table) {
        var firstIn = new HashMap<Integer, CsvFinding>();
        for (var at = 0; at < table.headings().size(); at++) {
            var heading = table.headings().get(at);
            if (CprNumbers.isHeading(heading) || CprNumbers.standsIn(heading)) {
                firstIn.put(at, new CsvFinding(table.headingLine(), new OtherColumn(at), "roster-cpr-column"));
            }
        }
        for (var line : table.lines()) {
            for (var at = 0; at < line.all().size(); at++) {
                if (!firstIn.containsKey(at) && CprNumbers.standsIn(line.all().get(at))) {
                    firstIn.put(at, new CsvFinding(line.number(), new OtherColumn(at), "roster-cpr"));
                }
            }
        }
        return firstIn.values().stream().sorted(CsvFinding.BY_PLACE).toList();
    }

    /** What no line alone is to blame for: a pupil who stands in it twice, and one class with two grades. */
    private static List<CsvFinding> contradictions(List<RosterEntry> entries) {
        var findings = new ArrayList<CsvFinding>();
        var grades = new HashMap<String, RosterEntry>();
        var unilogins = new HashMap<String, RosterEntry>();
        var people = new HashMap<String, RosterEntry>();
        for (var entry : entries.stream().sorted(comparing(RosterEntry::line)).toList()) {
            var first = grades.putIfAbsent(ClassName.of(entry.className()).key(), entry);
            if (first != null && first.grade() != entry.grade()) {
                findings.add(new CsvFinding(
                        entry.line(),
                        RosterColumn.GRADE,
                        "roster-two-grades",
                        entry.className(),
                        String.valueOf(first.grade()),
                        String.valueOf(first.line())));
            }
            var namesake = people.putIfAbsent(entry.person(), entry);
            var twin = entry.unilogin() == null ? null : unilogins.putIfAbsent(entry.unilogin(), entry);
            if (twin != null) {
                findings.add(new CsvFinding(
                        entry.line(), RosterColumn.UNILOGIN, "roster-unilogin-twice", String.valueOf(twin.line())));
            } else if (namesake != null && !areTwo(namesake, entry)) {
                findings.add(new CsvFinding(entry.line(), null, "roster-pupil-twice", String.valueOf(namesake.line())));
            }
        }
        return findings;
    }

    /** Two of one name who are born on one day are two when each has a Unilogin of their own. */
    private static boolean areTwo(RosterEntry one, RosterEntry other) {
        return one.unilogin() != null && other.unilogin() != null;
    }
}
