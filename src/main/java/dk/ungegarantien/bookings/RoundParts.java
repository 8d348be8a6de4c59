package dk.ungegarantien.bookings;

import dk.ungegarantien.schools.SchoolClasses;
import dk.ungegarantien.shared.InvalidInput;
import dk.ungegarantien.shared.IsoWeek;
import dk.ungegarantien.shared.SchoolYearDates;
import dk.ungegarantien.shared.Transaction;
import dk.ungegarantien.shared.Unknown;
import dk.ungegarantien.shared.Violation;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hibernate.reactive.mutiny.Mutiny;

/** The classes and weeks of a round. */
@ApplicationScoped
class RoundParts {

    private final Transaction transaction;
    private final SchoolClasses classes;

    RoundParts(Transaction transaction, SchoolClasses classes) {
        this.transaction = transaction;
        this.classes = classes;
    }

    /** Fails with {@link InvalidInput} for what cannot be, and with {@link Unknown} for a class that is out of reach. */
    Uni<Void> demandRight(Placer placer, NewRound told) {
        InvalidInput.refuse(contradictions(told));
        return classes.summaries(told.classes())
                .invoke(found -> {
                    for (var id : told.classes()) {
                        if (!found.containsKey(id)) {
                            throw new Unknown();
                        }
                        placer.reach().demand(found.get(id));
                    }
                    InvalidInput.refuse(IntStream.range(0, told.classes().size())
                            .filter(at -> found.get(told.classes().get(at)).beginsIn() != told.year())
                            .mapToObj(at -> Violation.of("classes[%d]".formatted(at), "round-class-other-year"))
                            .toList());
                })
                .replaceWithVoid();
    }

    /** Fails with {@link RoundInUse} when pupils have places in a class or a week that would go. */
    Uni<Void> demandUnused(PlacementRound round, NewRound told) {
        return used("""
                        select exists (
                            select from booking b join round_pupil p on p.round = b.round and p.pupil = b.pupil
                            where b.round = ?1 and b.status in ('HELD', 'PLACED', 'CONFIRMED', 'COMPLETED')
                                and p.school_class not in (?2))""", round, told.classes())
                .invoke(used -> {
                    if (used) {
                        throw RoundInUse.ofClass();
                    }
                })
                .chain(() -> used("""
                        select exists (
                            select from booking b join booking_week w on w.booking = b.id
                            where b.round = ?1 and b.status in ('HELD', 'PLACED', 'CONFIRMED', 'COMPLETED')
                                and w.week not in (?2))""", round, weeks(told)))
                .invoke(used -> {
                    if (used) {
                        throw RoundInUse.ofWeek();
                    }
                })
                .replaceWithVoid();
    }

    Uni<Void> write(PlacementRound round, NewRound told) {
        return transaction.session().chain(session -> insert(
                        session,
                        "insert into round_class (round, municipality_code, school_class) select ?1, ?2, unnest(cast(string_to_array(?3, ' ') as uuid[])) on conflict do nothing",
                        round,
                        told.classes().stream().map(UUID::toString).toList())
                .chain(() -> insert(
                        session,
                        "insert into round_week (round, municipality_code, week) select ?1, ?2, unnest(string_to_array(?3, ' ')) on conflict do nothing",
                        round,
                        weeks(told))));
    }

    /** What is named no more goes, what is new comes. */
    Uni<Void> rewrite(PlacementRound round, NewRound told) {
        return transaction
                .session()
                .chain(session -> session.createNativeQuery(
                                "delete from round_class where round = ?1 and school_class not in (?2)")
                        .setParameter(1, round.id)
                        .setParameter(2, told.classes())
                        .executeUpdate()
                        .chain(() -> session.createNativeQuery(
                                        "delete from round_week where round = ?1 and week not in (?2)")
                                .setParameter(1, round.id)
                                .setParameter(2, weeks(told))
                                .executeUpdate()))
                .chain(() -> write(round, told));
    }

    private static Uni<Void> insert(Mutiny.Session session, String sql, PlacementRound round, List<String> values) {
        return session.createNativeQuery(sql)
                .setParameter(1, round.id)
                .setParameter(2, round.municipalityCode)
                .setParameter(3, String.join(" ", values))
                .executeUpdate()
                .replaceWithVoid();
    }

    private Uni<Boolean> used(String sql, PlacementRound round, Collection<?> stay) {
        return transaction.session().chain(session -> session.createNativeQuery(sql, Boolean.class)
                .setParameter(1, round.id)
                .setParameter(2, stay)
                .getSingleResult());
    }

    private static List<Violation> contradictions(NewRound told) {
        var outside = IntStream.range(0, told.weeks().size())
                .filter(at -> !liesIn(told.weeks().get(at), told.year()))
                .mapToObj(at -> Violation.of("weeks[%d]".formatted(at), "round-week-other-year"));
        var late = told.deadline()
                        .isAfter(told.weeks().stream()
                                .max(Comparator.naturalOrder())
                                .orElseThrow()
                                .monday())
                ? Stream.of(Violation.of("deadline", "round-deadline-late"))
                : Stream.<Violation>empty();
        return Stream.concat(outside, late).toList();
    }

    private static boolean liesIn(IsoWeek week, int year) {
        return SchoolYearDates.yearOf(week.monday()) == year;
    }

    private static List<String> weeks(NewRound told) {
        return told.weeks().stream().distinct().map(IsoWeek::toString).toList();
    }
}
