package dk.ungegarantien.schools;

import dk.ungegarantien.shared.StateChanges;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Shows classes with their pupils, and writes what is told of them. */
@ApplicationScoped
class ClassDesk {

    private final Schools schools;
    private final SchoolClasses classes;
    private final Enrolments enrolments;
    private final Pupils pupils;
    private final JoinedPupils joined;
    private final StateChanges changes;

    ClassDesk(
            Schools schools,
            SchoolClasses classes,
            Enrolments enrolments,
            Pupils pupils,
            JoinedPupils joined,
            StateChanges changes) {
        this.schools = schools;
        this.classes = classes;
        this.enrolments = enrolments;
        this.pupils = pupils;
        this.joined = joined;
        this.changes = changes;
    }

    Uni<ClassView> view(SchoolClass one) {
        return schools.summary(one.school).chain(school -> pupils.inClass(one.id)
                .map(found -> new ClassView(
                        one.id,
                        one.name,
                        one.grade,
                        one.beginsIn,
                        new IdAndName(school.id(), school.name()),
                        found.stream().map(PupilCard::of).toList())));
    }

    Uni<SchoolClass> add(Office office, UUID school, NewClass told) {
        return schools.reached(office.reach(), school)
                .chain(found -> classes.persistAndFlush(new SchoolClass(found, told.year(), told.name(), told.grade())))
                .call(added -> record(office, added, null, Told.TOLD));
    }

    Uni<SchoolClass> change(Office office, UUID id, ClassChange told) {
        return classes.reached(office.reach(), id)
                .map(found -> found.rename(told))
                .call(classes::flush)
                .call(changed -> record(office, changed, Told.TOLD, Told.TOLD))
                .call(changed -> pupils.inClass(id)
                        .chain(found -> joined.bringInStep(
                                found.stream().map(pupil -> pupil.id).toList())));
    }

    /** Fails with {@link ClassNotEmpty} when a pupil is or was in it. */
    Uni<Void> remove(Office office, UUID id) {
        return classes.reached(office.reach(), id).chain(found -> enrolments
                .anyIn(id)
                .invoke(any -> {
                    if (any) {
                        throw new ClassNotEmpty();
                    }
                })
                .chain(() -> classes.delete(found))
                .chain(() -> record(office, found, Told.TOLD, Told.REMOVED)));
    }

    private Uni<Void> record(Office office, SchoolClass one, Told from, Told to) {
        return changes.record(
                office.changes("school-class", one.id, from, to, "%d %s".formatted(one.beginsIn, one.name)));
    }
}
