package dk.ungegarantien.schools;

import dk.ungegarantien.shared.InvalidInput;
import dk.ungegarantien.shared.PostalCodes;
import dk.ungegarantien.shared.SchoolYearDates;
import dk.ungegarantien.shared.StateChanges;
import dk.ungegarantien.shared.Violation;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** Writes what is told of single pupils: who they are, which class they are in, that they leave and return. */
@ApplicationScoped
class PupilDesk {

    private final SchoolClasses classes;
    private final Pupils pupils;
    private final Enrolments enrolments;
    private final JoinedPupils joined;
    private final PupilCodes codes;
    private final PostalCodes postalCodes;
    private final StateChanges changes;
    private final Clock clock;

    PupilDesk(
            SchoolClasses classes,
            Pupils pupils,
            Enrolments enrolments,
            JoinedPupils joined,
            PupilCodes codes,
            PostalCodes postalCodes,
            StateChanges changes,
            Clock clock) {
        this.classes = classes;
        this.pupils = pupils;
        this.enrolments = enrolments;
        this.joined = joined;
        this.codes = codes;
        this.postalCodes = postalCodes;
        this.changes = changes;
        this.clock = clock;
    }

    Uni<PupilView> view(Pupil pupil) {
        return enrolments
                .of(pupil.id)
                .map(rows -> new PupilView(
                        PupilCard.of(pupil),
                        rows.stream().anyMatch(row -> !row.enrolment().isOver(today())),
                        rows.stream().map(Enrolments.Row::attendance).toList()));
    }

    /** A new pupil of that class. */
    Uni<Pupil> add(Office office, UUID schoolClass, NewPupil told) {
        check(told);
        return classes.reached(office.reach(), schoolClass).chain(into -> {
            var pupil = new Pupil(office.municipality()).tell(told).recognise(codes);
            return pupils.persistAndFlush(pupil)
                    .chain(() -> enrolments.enrol(pupil, into.id, usualDay(into)))
                    .chain(() -> record(office, pupil, null, PupilState.ENROLLED, into.name))
                    .replaceWith(pupil);
        });
    }

    /** The pupil is told of like this from now on. */
    Uni<Pupil> change(Office office, Pupil pupil, NewPupil told) {
        check(told);
        var changed = PupilFields.changed(pupil, told);
        return changed.isEmpty()
                ? Uni.createFrom().item(pupil)
                : pupils.persistAndFlush(pupil.tell(told))
                        .call(() -> record(
                                office, pupil, PupilState.ENROLLED, PupilState.ENROLLED, String.join(", ", changed)))
                        .call(() -> joined.bringInStep(List.of(pupil.id)));
    }

    /** Fails with {@link PupilHasLeft} for whoever is in no class. */
    Uni<Pupil> move(Office office, UUID id, NewMove move) {
        return pupils.reached(office.reach(), id).chain(row -> enrolments
                .last(id)
                .invoke(last -> {
                    if (last.isOver(today())) {
                        throw new PupilHasLeft();
                    }
                })
                .chain(() -> enrol(office, row, move, PupilState.ENROLLED)));
    }

    /** Fails with {@link PupilStillHere} for whoever is in a class. */
    Uni<Pupil> returning(Office office, UUID id, NewMove move) {
        return pupils.reached(office.reach(), id).chain(row -> enrolments
                .last(id)
                .invoke(last -> {
                    if (!last.isOver(today())) {
                        throw new PupilStillHere();
                    }
                })
                .chain(() -> enrol(office, row, move, PupilState.LEFT)));
    }

    private Uni<Pupil> enrol(Office office, Pupils.Row row, NewMove move, PupilState before) {
        return classes.reached(office.reach(), move.schoolClass()).chain(into -> {
            var day = move.on() == null ? usualDay(into) : move.on();
            if (SchoolYearDates.yearOf(day) != into.beginsIn) {
                throw new InvalidInput(Violation.of("on", "day-of-another-school-year"));
            }
            return enrolments
                    .enrol(row.pupil(), into.id, day)
                    .chain(() -> record(
                            office,
                            row.pupil(),
                            before,
                            PupilState.ENROLLED,
                            "%s → %s, %s".formatted(row.schoolClass().name, into.name, day)))
                    .chain(() -> joined.bringInStep(List.of(row.pupil().id)))
                    .replaceWith(row.pupil());
        });
    }

    /** Fails with {@link PupilHasLeft} for whoever has left already. */
    Uni<Pupil> leave(Office office, UUID id, NewLeaving leaving) {
        return pupils.reached(office.reach(), id)
                .chain(row -> enrolments.last(id).chain(last -> {
                    if (last.isOver(today())) {
                        throw new PupilHasLeft();
                    }
                    if (leaving.on() != null && leaving.on().isBefore(last.firstDay)) {
                        throw new InvalidInput(Violation.of("on", "pupil-not-there-yet", last.firstDay.toString()));
                    }
                    last.end(leaving.on() == null ? today() : leaving.on());
                    return enrolments
                            .flush()
                            .chain(() -> record(
                                    office,
                                    row.pupil(),
                                    PupilState.ENROLLED,
                                    PupilState.LEFT,
                                    "%s, %s".formatted(row.schoolClass().name, last.lastDay)))
                            .replaceWith(row.pupil());
                }));
    }

    /** Today, or the first day of a school year to come. */
    private LocalDate usualDay(SchoolClass into) {
        var first = SchoolYearDates.firstDay(into.beginsIn);
        return today().isBefore(first) ? first : today();
    }

    private void check(NewPupil told) {
        var wrong = new ArrayList<Violation>();
        if (postalCodes.find(told.postalCode().strip()).isEmpty()) {
            wrong.add(Violation.of("postalCode", "postal-code-unknown", told.postalCode()));
        }
        if (!PupilFields.isLikely(told.birthDate(), today())) {
            wrong.add(Violation.of("birthDate", "pupil-birth-date"));
        }
        Stream.of("name", "email", "unilogin")
                .filter(field -> CprNumbers.standsIn(PupilFields.of(told, field)))
                .forEach(field -> wrong.add(Violation.of(field, "cpr-number")));
        InvalidInput.refuse(wrong);
    }

    private Uni<Void> record(Office office, Pupil pupil, PupilState from, PupilState to, String note) {
        return changes.record(office.changes("pupil", pupil.id, from, to, note));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
