package dk.ungegarantien.schools;

import static java.util.Comparator.comparing;
import static java.util.Comparator.nullsFirst;

import dk.ungegarantien.schools.RosterChange.Kind;
import dk.ungegarantien.schools.RosterWriting.Leaver;
import dk.ungegarantien.schools.RosterWriting.PupilRecord;
import dk.ungegarantien.shared.SchoolYearDates;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Compares a class list with what is known, and plans what becomes of it. Asks and writes nothing itself. */
final class RosterPlanner {

    private final School school;
    private final int beginsIn;
    private final LocalDate today;
    private final PupilCodes codes;
    private final Map<String, SchoolClass> classes = new HashMap<>();
    private final Set<UUID> newClasses = new HashSet<>();
    private final Set<UUID> namedClasses = new HashSet<>();
    private final RosterPlan plan = new RosterPlan();
    private boolean saidPostalCode;

    /** @param existing the classes of the school in that school year */
    RosterPlanner(School school, int beginsIn, List<SchoolClass> existing, LocalDate today, PupilCodes codes) {
        this.school = school;
        this.beginsIn = beginsIn;
        this.today = today;
        this.codes = codes;
        existing.forEach(one -> classes.put(ClassName.of(one.name).key(), one));
    }

    /** @param known all pupils of the municipality */
    RosterPlan plan(RosterFile file, List<RosterRow> known) {
        var matches = new RosterMatches(school.id, known, file.entries());
        plan.findings.addAll(file.findings());
        plan.findings.addAll(matches.findings());
        plan.remarks.addAll(matches.remarks());
        for (var entry : file.entries()) {
            var into = classOf(entry);
            var row = matches.of(entry);
            if (row == null) {
                add(entry, into);
            } else {
                meet(entry, row, into);
            }
        }
        // while a line cannot be read, there is no saying who is missing
        if (plan.findings.isEmpty()) {
            known.stream()
                    .filter(row -> namedClasses.contains(row.schoolClass()))
                    .filter(row -> !row.isOver(today) && !matches.isNamed(row))
                    .forEach(this::miss);
        }
        plan.findings.sort(CsvFinding.BY_PLACE);
        plan.remarks.sort(CsvFinding.BY_PLACE);
        plan.changes.sort(comparing((RosterChange change) -> change.kind() != Kind.NEW_CLASS)
                .thenComparing(RosterChange::className, nullsFirst(String::compareTo))
                .thenComparing(RosterChange::name));
        return plan;
    }

    private SchoolClass classOf(RosterEntry entry) {
        var into = classes.computeIfAbsent(ClassName.of(entry.className()).key(), none -> {
            var made = new SchoolClass(school, beginsIn, entry.className(), entry.grade());
            newClasses.add(made.id);
            plan.newClasses.add(made);
            plan.changes.add(new RosterChange(Kind.NEW_CLASS, made.name, made.name, null, null));
            return made;
        });
        if (namedClasses.add(into.id) && into.grade != entry.grade()) {
            plan.findings.add(new CsvFinding(
                    entry.line(),
                    RosterColumn.GRADE,
                    "roster-grade-of-class",
                    into.name,
                    String.valueOf(into.grade),
                    String.valueOf(entry.grade())));
        }
        return into;
    }

    private void add(RosterEntry entry, SchoolClass into) {
        var pupil = new Pupil(school.municipalityCode)
                .tell(told(entry, school.postalCode, null, null))
                .recognise(codes);
        if (entry.postalCode() == null && !saidPostalCode) {
            saidPostalCode = true;
            plan.remarks.add(new CsvFinding(
                    entry.line(), RosterColumn.POSTAL_CODE, "roster-postal-code-of-school", school.postalCode));
        }
        plan.newPupils.add(pupil);
        var first = SchoolYearDates.firstDay(beginsIn);
        var day = newClasses.contains(into.id) || today.isBefore(first) ? first : today;
        plan.enrollings.add(Enrolling.of(pupil, into, day));
        plan.changes.add(new RosterChange(Kind.NEW, pupil.name, into.name, null, null));
    }

    private void meet(RosterEntry entry, RosterRow row, SchoolClass into) {
        var known = row.known();
        var told = told(entry, known.postalCode, known.email, known.unilogin);
        var fields = PupilFields.changed(known, told);
        var there = row.schoolClass().equals(into.id) && !row.isOver(today);
        if (!fields.isEmpty()) {
            var now = new Pupil(known.municipalityCode).tell(told);
            plan.changed.add(new PupilRecord(
                    known.id, now.name, now.birthDate, now.postalCode, now.email, now.unilogin, known.codeSha256));
            plan.changedFields.put(row, fields);
            if (there) {
                plan.changes.add(new RosterChange(
                        Kind.CHANGED,
                        now.name,
                        into.name,
                        PupilFields.said(known, fields),
                        PupilFields.said(now, fields)));
            }
        }
        if (!there) {
            plan.enrollings.add(Enrolling.of(row, into, day(row), today));
            var kind = row.isOver(today) ? Kind.RETURNED : Kind.MOVED;
            plan.changes.add(new RosterChange(kind, told.name(), into.name, place(row), into.name));
        }
        if (there && fields.isEmpty()) {
            plan.unchanged++;
        } else {
            plan.touched.add(row);
        }
    }

    /** Leaves with yesterday as the last day, so that the list of today is the file's. */
    private void miss(RosterRow row) {
        var vanishes = row.hasEarlier() && !row.firstDay().isBefore(today);
        plan.leavers.add(new Leaver(row.pupil(), row.enrolment(), today.minusDays(1), vanishes));
        plan.changes.add(new RosterChange(Kind.GONE, row.known().name, row.in().name, row.in().name, null));
    }

    /** Who comes from an earlier school year has been here since this one began. */
    private LocalDate day(RosterRow row) {
        var first = SchoolYearDates.firstDay(beginsIn);
        var sinceItBegan = row.in().beginsIn < beginsIn
                && !row.isOver(today)
                && row.firstDay().isBefore(first);
        return sinceItBegan || today.isBefore(first) ? first : today;
    }

    private String place(RosterRow row) {
        var words = new ArrayList<>(List.of(row.in().name));
        if (!row.in().school.equals(school.id)) {
            words.add(row.schoolName());
        }
        if (row.in().beginsIn != beginsIn) {
            words.add(SchoolYearDates.name(row.in().beginsIn));
        }
        return String.join(", ", words);
    }

    /** What the file does not tell stays as it is. */
    private static NewPupil told(RosterEntry entry, String postalCode, String email, String unilogin) {
        return new NewPupil(
                entry.name(),
                entry.birthDate(),
                entry.postalCode() == null ? postalCode : entry.postalCode(),
                entry.email() == null ? email : entry.email(),
                entry.unilogin() == null ? unilogin : entry.unilogin());
    }
}
