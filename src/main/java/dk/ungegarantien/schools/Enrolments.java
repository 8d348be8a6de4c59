package dk.ungegarantien.schools;

import dk.ungegarantien.shared.InvalidInput;
import dk.ungegarantien.shared.Violation;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Who is, was or will be in which class. */
@ApplicationScoped
class Enrolments implements PanacheRepositoryBase<Enrolment, UUID> {

    record Row(Enrolment enrolment, SchoolClass schoolClass, School school) {

        Attendance attendance() {
            return new Attendance(
                    new IdAndName(school.id, school.name),
                    new IdAndName(schoolClass.id, schoolClass.name),
                    schoolClass.grade,
                    schoolClass.beginsIn,
                    enrolment.firstDay,
                    enrolment.lastDay);
        }
    }

    /** The classes of a pupil, the last first. */
    Uni<List<Row>> of(UUID pupil) {
        return find(
                        "select e, c, s from Enrolment e join SchoolClass c on c.id = e.schoolClass join School s on s.id = c.school where e.pupil = ?1 order by e.firstDay desc",
                        pupil)
                .project(Row.class)
                .list();
    }

    /** The last one of a pupil; null for none. */
    Uni<Enrolment> last(UUID pupil) {
        return find("pupil = ?1 order by firstDay desc", pupil).firstResult();
    }

    /** Whether a pupil is or has ever been in that class. */
    Uni<Boolean> anyIn(UUID schoolClass) {
        return count("schoolClass", schoolClass).map(count -> count > 0);
    }

    /**
     * From that day on the pupil is in the class; the class before ends the day before, and stays in the history. Whoever moves on the very day on which
     * another class began was never in that one. Fails with {@link InvalidInput} on {@code on} for a day before that.
     */
    Uni<Enrolment> enrol(Pupil pupil, UUID schoolClass, LocalDate day) {
        return last(pupil.id).chain(before -> {
            if (before == null || before.isOver(day)) {
                return begin(pupil, schoolClass, day);
            }
            if (day.isBefore(before.firstDay)) {
                throw new InvalidInput(Violation.of("on", "pupil-not-there-yet", before.firstDay.toString()));
            }
            if (before.schoolClass.equals(schoolClass)) {
                return Uni.createFrom().item(before.correct(schoolClass));
            }
            if (day.equals(before.firstDay)) {
                return correct(pupil, before, schoolClass);
            }
            before.end(day.minusDays(1));
            return begin(pupil, schoolClass, day);
        });
    }

    /** Moved away and back on one day, one has not been away. */
    private Uni<Enrolment> correct(Pupil pupil, Enrolment mistaken, UUID schoolClass) {
        return find(
                        "pupil = ?1 and schoolClass = ?2 and lastDay = ?3",
                        pupil.id,
                        schoolClass,
                        mistaken.firstDay.minusDays(1))
                .firstResult()
                .chain(same -> same == null
                        ? Uni.createFrom().item(mistaken.correct(schoolClass))
                        : delete(mistaken).chain(this::flush).map(gone -> same.correct(schoolClass)));
    }

    /** What has ended is written first: one class at a time. */
    private Uni<Enrolment> begin(Pupil pupil, UUID schoolClass, LocalDate day) {
        return flush().chain(() -> persist(new Enrolment(pupil, schoolClass, day)));
    }
}
