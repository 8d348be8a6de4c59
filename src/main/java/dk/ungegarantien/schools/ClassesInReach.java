package dk.ungegarantien.schools;

import dk.ungegarantien.shared.Transaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** The classes somebody reaches, with their schools and how many are in them. */
@ApplicationScoped
public class ClassesInReach {

    private final Transaction transaction;

    ClassesInReach(Transaction transaction) {
        this.transaction = transaction;
    }

    /** A class, its school, and how many pupils are in it now. */
    public record SizedClass(ClassSummary schoolClass, SchoolSummary school, int pupils) {}

    record Row(SchoolClass schoolClass, School school, long pupils) {

        SizedClass sized() {
            return new SizedClass(schoolClass.summary(), school.summary(), (int) pupils);
        }
    }

    /**
     * Those of a school year and of the years behind it, by school, year, grade and name.
     *
     * @param beginsIn the calendar year in which the first of them begins
     */
    public Uni<List<SizedClass>> from(Reach reach, int beginsIn) {
        return transaction
                .session()
                .chain(session -> session.createQuery("""
                                select new dk.ungegarantien.schools.ClassesInReach$Row(c, s,
                                    (select count(e) from Enrolment e where e.schoolClass = c.id and e.lastDay is null))
                                from SchoolClass c join School s on s.id = c.school
                                where s.municipalityCode = ?1 and (?2 = true or s.id in ?3) and c.beginsIn >= ?4
                                order by s.name, s.id, c.beginsIn, c.grade, c.name, c.id""", Row.class)
                        .setParameter(1, reach.municipality())
                        .setParameter(2, reach.all())
                        .setParameter(3, reach.schools().isEmpty() ? List.of(new UUID(0, 0)) : reach.schools())
                        .setParameter(4, beginsIn)
                        .getResultList())
                .map(rows -> rows.stream().map(Row::sized).toList());
    }
}
