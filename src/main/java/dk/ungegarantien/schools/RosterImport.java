package dk.ungegarantien.schools;

import dk.ungegarantien.shared.CallerLanguage;
import dk.ungegarantien.shared.InvalidInput;
import dk.ungegarantien.shared.PostalCodes;
import dk.ungegarantien.shared.ProblemTexts;
import dk.ungegarantien.shared.SchoolYearDates;
import dk.ungegarantien.shared.Violation;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Takes class lists over from files: all of a file or nothing, and what is there already is not written again. */
@ApplicationScoped
class RosterImport {

    static final int MOST_SHOWN = 500;

    private final Schools schools;
    private final SchoolClasses classes;
    private final RosterRows rows;
    private final RosterWriting writing;
    private final PupilCodes codes;
    private final PostalCodes postalCodes;
    private final ProblemTexts texts;
    private final CallerLanguage language;
    private final Clock clock;

    RosterImport(
            Schools schools,
            SchoolClasses classes,
            RosterRows rows,
            RosterWriting writing,
            PupilCodes codes,
            PostalCodes postalCodes,
            ProblemTexts texts,
            CallerLanguage language,
            Clock clock) {
        this.schools = schools;
        this.classes = classes;
        this.rows = rows;
        this.writing = writing;
        this.codes = codes;
        this.postalCodes = postalCodes;
        this.texts = texts;
        this.language = language;
        this.clock = clock;
    }

    /** What taking the file over would change, and what is wrong with it. Changes nothing. */
    Uni<RosterImportView> preview(Office office, UUID school, int beginsIn, byte[] bytes) {
        demandYear(beginsIn);
        return schools.reached(office.reach(), school).chain(found -> {
            var file = RosterFile.read(bytes, today(), postalCodes);
            return plan(office, found, beginsIn, file).map(plan -> view(false, beginsIn, file, plan));
        });
    }

    /** Fails with {@link RosterFileRefused} when anything is wrong. One file at a time for a school. */
    Uni<RosterImportView> takeOver(Office office, UUID school, int beginsIn, byte[] bytes) {
        demandYear(beginsIn);
        return schools.locked(office.reach(), school).chain(found -> {
            var file = RosterFile.read(bytes, today(), postalCodes);
            return plan(office, found, beginsIn, file)
                    .invoke(plan -> {
                        if (!plan.findings.isEmpty()) {
                            throw new RosterFileRefused(plan.findings);
                        }
                    })
                    .call(plan -> write(office, plan))
                    .map(plan -> view(true, beginsIn, file, plan));
        });
    }

    private Uni<RosterPlan> plan(Office office, School school, int beginsIn, RosterFile file) {
        return classes.rowsOf(school.id, beginsIn).chain(existing -> rows.of(office.municipality(), asOf(beginsIn))
                .map(known -> new RosterPlanner(school, beginsIn, existing, today(), codes).plan(file, known)));
    }

    private Uni<Void> write(Office office, RosterPlan plan) {
        var notes = plan.changedFields.entrySet().stream()
                .map(changed -> office.changes(
                        "pupil",
                        changed.getKey().pupil(),
                        PupilState.ENROLLED,
                        PupilState.ENROLLED,
                        String.join(", ", changed.getValue())))
                .toList();
        return writing.addClasses(office, plan.newClasses)
                .chain(() -> writing.addPupils(office, plan.newPupils))
                .chain(() -> writing.change(office, plan.changed, notes))
                .chain(() -> writing.leave(office, plan.leavers))
                .chain(() -> writing.enrol(office, plan.enrollings))
                .chain(() -> writing.bringInStep(plan.touched));
    }

    private RosterImportView view(boolean takenOver, int beginsIn, RosterFile file, RosterPlan plan) {
        return new RosterImportView(
                takenOver,
                beginsIn,
                file.lines(),
                plan.counts(),
                plan.changes.stream().limit(MOST_SHOWN).toList(),
                problems(file, plan.findings),
                plan.findings.size(),
                problems(file, plan.remarks));
    }

    private List<RosterProblem> problems(RosterFile file, List<CsvFinding> findings) {
        return findings.stream()
                .limit(MOST_SHOWN)
                .map(finding -> new RosterProblem(
                        finding.line(),
                        finding.column() == null ? null : file.table().headingOf(finding.column()),
                        texts.message(language.get(), finding.violation())))
                .toList();
    }

    /** This school year or the next: what is over is history. */
    private void demandYear(int beginsIn) {
        var now = classes.thisYear();
        if (beginsIn < now || beginsIn > now + 1) {
            throw new InvalidInput(Violation.of("year", "roster-year", String.valueOf(now), String.valueOf(now + 1)));
        }
    }

    /** A list of the school year to come is compared with how things stand once it has begun. */
    private LocalDate asOf(int beginsIn) {
        var first = SchoolYearDates.firstDay(beginsIn);
        return today().isBefore(first) ? first : today();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
