package dk.ungegarantien.schools;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import dk.ungegarantien.shared.SchoolYearDates;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The step of a school into the next school year: its classes go on with their pupils, and the oldest leave. */
@ApplicationScoped
class MovingUp {

    private static final int LAST_COMPULSORY_GRADE = 9;
    private static final int LAST_GRADE = 10;

    private final Schools schools;
    private final SchoolClasses classes;
    private final RosterRows rows;
    private final RosterWriting writing;
    private final Clock clock;

    MovingUp(Schools schools, SchoolClasses classes, RosterRows rows, RosterWriting writing, Clock clock) {
        this.schools = schools;
        this.classes = classes;
        this.rows = rows;
        this.writing = writing;
        this.clock = clock;
    }

    /** @param really whether to do it, or only to tell what it would be */
    Uni<MovingUpView> move(Office office, UUID id, NewMovingUp told, boolean really) {
        var to = told.from() + 1;
        return schools.locked(office.reach(), id)
                .chain(school -> classes.rowsOf(id, told.from()).chain(before -> classes.rowsOf(id, to)
                        .chain(after -> rows.of(office.municipality(), SchoolYearDates.lastDay(told.from()))
                                .chain(known -> {
                                    var steps = steps(school, told, before, after, known);
                                    var view = new MovingUpView(
                                            really,
                                            told.from(),
                                            to,
                                            steps.stream().map(Step::view).toList());
                                    return really
                                            ? write(office, steps, to).replaceWith(view)
                                            : Uni.createFrom().item(view);
                                }))));
    }

    /** @param into null when the pupils leave */
    private record Step(SchoolClass from, SchoolClass into, boolean isNew, List<RosterRow> pupils) {

        List<RosterWriting.Leaver> leavers(LocalDate last) {
            return pupils.stream()
                    .map(row -> new RosterWriting.Leaver(row.pupil(), row.enrolment(), last, false))
                    .toList();
        }

        List<Enrolling> enrollings(LocalDate first, LocalDate today) {
            return pupils.stream()
                    .map(row -> Enrolling.of(row, into, first, today))
                    .toList();
        }

        MovingUpView.Step view() {
            return new MovingUpView.Step(
                    new IdAndName(from.id, from.name),
                    from.grade,
                    pupils.size(),
                    into == null ? null : into.name,
                    isNew);
        }
    }

    private List<Step> steps(
            School school, NewMovingUp told, List<SchoolClass> before, List<SchoolClass> after, List<RosterRow> known) {
        Map<UUID, List<RosterRow>> byClass =
                known.stream().filter(row -> row.lastDay() == null).collect(groupingBy(RosterRow::schoolClass));
        var byName = after.stream().collect(toMap(one -> ClassName.of(one.name).key(), one -> one));
        var steps = new ArrayList<Step>();
        for (var one : before) {
            var pupils = byClass.getOrDefault(one.id, List.of());
            if (!goesOn(one, told)) {
                steps.add(new Step(one, null, false, pupils));
                continue;
            }
            var next = ClassName.next(one.name, one.grade);
            var there = byName.get(ClassName.of(next).key());
            var into = there != null ? there : new SchoolClass(school, told.from() + 1, next, one.grade + 1);
            byName.putIfAbsent(ClassName.of(next).key(), into);
            steps.add(new Step(one, into, there == null, pupils));
        }
        return steps;
    }

    private static boolean goesOn(SchoolClass one, NewMovingUp told) {
        return one.grade < LAST_COMPULSORY_GRADE
                || one.grade < LAST_GRADE && told.goOn() != null && told.goOn().contains(one.id);
    }

    private Uni<Void> write(Office office, List<Step> steps, int to) {
        var first = SchoolYearDates.firstDay(to);
        var today = LocalDate.now(clock);
        var made = steps.stream().filter(Step::isNew).map(Step::into).toList();
        return writing.addClasses(office, made)
                .chain(() -> Multi.createFrom()
                        .iterable(steps)
                        .onItem()
                        .transformToUniAndConcatenate(step -> step.into() == null
                                ? writing.leave(office, step.leavers(first.minusDays(1)))
                                : writing.enrol(office, step.enrollings(first, today)))
                        .collect()
                        .asList())
                .chain(() -> writing.bringInStep(
                        steps.stream().flatMap(step -> step.pupils().stream()).toList()));
    }
}
