package dk.ungegarantien.schools;

import dk.ungegarantien.shared.CsvCells;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Writes the class lists of a school as a file: one that a spreadsheet opens, and that can be taken over again. */
@ApplicationScoped
class RosterExport {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd-MM-uuuu");
    private static final List<String> HEADINGS =
            List.of("Klasse", "Klassetrin", "Navn", "Fødselsdato", "Unilogin", "E-mail", "Postnr");

    private final Schools schools;
    private final SchoolClasses classes;
    private final Pupils pupils;

    RosterExport(Schools schools, SchoolClasses classes, Pupils pupils) {
        this.schools = schools;
        this.classes = classes;
        this.pupils = pupils;
    }

    Uni<String> csv(Office office, UUID school, int beginsIn) {
        return schools.reached(office.reach(), school)
                .chain(found -> classes.rowsOf(found.id, beginsIn))
                .chain(found ->
                        pupils.rowsInClasses(found.stream().map(one -> one.id).toList()))
                .map(rows -> {
                    var lines = new ArrayList<List<String>>();
                    lines.add(HEADINGS);
                    rows.forEach(row -> lines.add(cells(row.pupil(), row.schoolClass())));
                    return CsvCells.file(lines);
                });
    }

    private static List<String> cells(Pupil pupil, SchoolClass in) {
        return List.of(
                in.name,
                String.valueOf(in.grade),
                pupil.name,
                DAY.format(pupil.birthDate),
                pupil.unilogin == null ? "" : pupil.unilogin,
                pupil.email == null ? "" : pupil.email,
                pupil.postalCode);
    }
}
