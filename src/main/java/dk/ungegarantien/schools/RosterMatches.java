package dk.ungegarantien.schools;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Finds out who of a class list is known already: by Unilogin in the whole municipality, else by name and birth date at the school, and else by the same at
 * another school, which is told so that somebody looks.
 */
final class RosterMatches {

    private final UUID school;
    private final Map<String, RosterRow> byUnilogin = new HashMap<>();
    private final Map<String, List<RosterRow>> byPerson = new HashMap<>();
    private final Map<RosterEntry, RosterRow> found = new HashMap<>();
    private final Set<UUID> taken = new HashSet<>();
    private final List<CsvFinding> findings = new ArrayList<>();
    private final List<CsvFinding> remarks = new ArrayList<>();

    RosterMatches(UUID school, List<RosterRow> known, List<RosterEntry> entries) {
        this.school = school;
        for (var row : known) {
            if (row.known().unilogin != null) {
                byUnilogin.put(row.known().unilogin, row);
            }
            byPerson.computeIfAbsent(
                            RosterEntry.person(row.known().name, row.known().birthDate), none -> new ArrayList<>())
                    .add(row);
        }
        entries.forEach(this::byUnilogin);
        entries.stream().filter(entry -> !found.containsKey(entry)).forEach(this::here);
        entries.stream().filter(entry -> !found.containsKey(entry)).forEach(this::elsewhere);
    }

    /** Null for somebody new. */
    RosterRow of(RosterEntry entry) {
        return found.get(entry);
    }

    boolean isNamed(RosterRow row) {
        return taken.contains(row.pupil());
    }

    List<CsvFinding> findings() {
        return findings;
    }

    List<CsvFinding> remarks() {
        return remarks;
    }

    /** The Unilogin stays when somebody marries, moves or is told wrongly, but not when both the name and the birth date are another's. */
    private void byUnilogin(RosterEntry entry) {
        var row = entry.unilogin() == null ? null : byUnilogin.get(entry.unilogin());
        if (row == null) {
            return;
        }
        var sameName = PersonName.key(row.known().name).equals(PersonName.key(entry.name()));
        if (!sameName && !row.known().birthDate.equals(entry.birthDate())) {
            findings.add(new CsvFinding(
                    entry.line(), RosterColumn.UNILOGIN, "roster-unilogin-of-another", row.known().name, place(row)));
        }
        take(entry, row);
    }

    private void here(RosterEntry entry) {
        var candidates = candidates(entry).stream()
                .filter(row -> row.in().school.equals(school))
                .toList();
        if (candidates.size() == 1) {
            take(entry, candidates.get(0));
        } else if (candidates.size() > 1) {
            findings.add(new CsvFinding(
                    entry.line(), null, "roster-several", entry.name(), String.valueOf(candidates.size())));
        }
    }

    private void elsewhere(RosterEntry entry) {
        var candidates = candidates(entry).stream()
                .filter(row -> !row.in().school.equals(school))
                .filter(row -> row.known().unilogin == null || entry.unilogin() == null)
                .toList();
        if (candidates.size() == 1) {
            remarks.add(
                    new CsvFinding(entry.line(), null, "roster-same-person", entry.name(), place(candidates.get(0))));
            take(entry, candidates.get(0));
        } else if (candidates.size() > 1) {
            remarks.add(new CsvFinding(
                    entry.line(), null, "roster-namesakes", entry.name(), String.valueOf(candidates.size())));
        }
    }

    private List<RosterRow> candidates(RosterEntry entry) {
        return byPerson.getOrDefault(entry.person(), List.of()).stream()
                .filter(row -> !taken.contains(row.pupil()))
                .toList();
    }

    private void take(RosterEntry entry, RosterRow row) {
        found.put(entry, row);
        taken.add(row.pupil());
    }

    private static String place(RosterRow row) {
        return row.in().name + ", " + row.schoolName();
    }
}
