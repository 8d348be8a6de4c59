package dk.ungegarantien.schools;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import dk.ungegarantien.accounts.AccountSummary;
import dk.ungegarantien.shared.CallerLanguage;
import dk.ungegarantien.shared.ProblemTexts;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;

/** Takes school years over from files: all of a file or nothing, and what is there already is not written again. */
@ApplicationScoped
class CalendarImport {

    private final SchoolCalendars calendars;
    private final CalendarDesk desk;
    private final ProblemTexts texts;
    private final CallerLanguage language;

    CalendarImport(SchoolCalendars calendars, CalendarDesk desk, ProblemTexts texts, CallerLanguage language) {
        this.calendars = calendars;
        this.desk = desk;
        this.texts = texts;
        this.language = language;
    }

    /** What taking the file over would change, and what is wrong with it. Changes nothing. */
    Uni<CalendarImportView> preview(String municipalityCode, byte[] bytes) {
        return told(municipalityCode).map(told -> {
            var file = CsvCalendar.read(bytes, told);
            return new CalendarImportView(
                    false,
                    changes(file, told),
                    file.findings().stream().map(this::problem).toList());
        });
    }

    /** Fails with {@link CalendarFileRefused} when anything is wrong. */
    Uni<CalendarImportView> takeOver(AccountSummary actor, String municipalityCode, byte[] bytes) {
        return told(municipalityCode).chain(told -> {
            var file = CsvCalendar.read(bytes, told);
            if (!file.findings().isEmpty()) {
                throw new CalendarFileRefused(file.findings());
            }
            var changed = file.years().stream()
                    .filter(year -> !year.equals(told.get(year.beginsIn())))
                    .toList();
            return tell(actor, municipalityCode, changed)
                    .replaceWith(() -> new CalendarImportView(true, changes(file, told), List.of()));
        });
    }

    /** One after the other, all in the transaction of the caller. */
    private Uni<Void> tell(AccountSummary actor, String municipalityCode, List<SchoolYear> years) {
        return Multi.createFrom()
                .iterable(years)
                .onItem()
                .transformToUniAndConcatenate(year -> desk.tell(actor, municipalityCode, year))
                .collect()
                .asList()
                .replaceWithVoid();
    }

    private Uni<Map<Integer, SchoolYear>> told(String municipalityCode) {
        return calendars
                .told(municipalityCode)
                .map(all -> all.stream().map(ToldYear::year).collect(toMap(SchoolYear::beginsIn, identity())));
    }

    private static List<CalendarChange> changes(CsvCalendar file, Map<Integer, SchoolYear> told) {
        return file.years().stream()
                .flatMap(year -> Comparison.between(told.get(year.beginsIn()), year).stream())
                .toList();
    }

    private LineProblem problem(CsvFinding finding) {
        return new LineProblem(
                finding.line(), (CalendarColumn) finding.column(), texts.message(language.get(), finding.violation()));
    }
}
