package dk.ungegarantien.schools;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import dk.ungegarantien.shared.Transaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** All pupils of a municipality, for what is done to many of them at once. */
@ApplicationScoped
class RosterRows {

    private final Transaction transaction;

    RosterRows(Transaction transaction) {
        this.transaction = transaction;
    }

    record Row(Pupil pupil, Enrolment enrolment, SchoolClass schoolClass, School school) {}

    /** Each with the class of that day, or the last one before it; who has only later ones, with the first of them. */
    Uni<List<RosterRow>> of(String municipality, LocalDate day) {
        return transaction
                .session()
                .chain(session -> session.createQuery("""
                                select new dk.ungegarantien.schools.RosterRows$Row(p, e, c, s) from Pupil p join Enrolment e on e.pupil = p.id
                                join SchoolClass c on c.id = e.schoolClass join School s on s.id = c.school
                                where p.municipalityCode = ?1 order by e.firstDay""", Row.class)
                        .setParameter(1, municipality)
                        .getResultList())
                .map(rows -> {
                    Map<UUID, List<Row>> byPupil =
                            rows.stream().collect(groupingBy(row -> row.pupil().id, LinkedHashMap::new, toList()));
                    var found = new ArrayList<RosterRow>();
                    byPupil.values().forEach(history -> found.add(row(history, day)));
                    return found;
                });
    }

    private static RosterRow row(List<Row> history, LocalDate day) {
        var at = 0;
        for (var i = 0; i < history.size(); i++) {
            if (!history.get(i).enrolment().firstDay.isAfter(day)) {
                at = i;
            }
        }
        var one = history.get(at);
        return new RosterRow(
                one.pupil(),
                one.enrolment().id,
                one.schoolClass(),
                one.school().name,
                one.enrolment().firstDay,
                one.enrolment().lastDay,
                at + 1 < history.size() ? history.get(at + 1).enrolment().firstDay : null,
                at > 0);
    }
}
