package dk.ungegarantien.bookings;

import dk.ungegarantien.shared.IsoWeek;
import dk.ungegarantien.shared.Transaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** How far pupils are with the compulsory days, over all weeks and hosts, bookings and their own applications alike. */
@ApplicationScoped
class Progress {

    /** Five days in grade 7, 8 or 9 (folkeskoleloven § 9, since the school year 2025/26). */
    static final int NEEDED = 5;

    static final DaysView NOTHING = new DaysView(0, 0, NEEDED);

    private final Transaction transaction;
    private final Clock clock;

    Progress(Transaction transaction, Clock clock) {
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Of everybody in a round; who has no days yet is missing. */
    Uni<Map<UUID, DaysView>> in(UUID round) {
        return days(
                "pupil in (select pupil from round_pupil where round = ?2 union select pupil from booking where round = ?2)",
                round);
    }

    /** Of those pupils; who has no days yet is missing. */
    Uni<Map<UUID, DaysView>> of(Collection<UUID> pupils) {
        return pupils.isEmpty() ? Uni.createFrom().item(Map.of()) : days("pupil in (?2)", pupils);
    }

    private Uni<Map<UUID, DaysView>> days(String which, Object parameter) {
        return transaction
                .session()
                .chain(session -> session.createNativeQuery("""
                                select pupil,
                                    cast(coalesce(sum(days) filter (where week < ?1), 0) as integer),
                                    cast(coalesce(sum(days) filter (where week >= ?1), 0) as integer)
                                from pupil_week where %s group by pupil""".formatted(which), Tuple.class)
                        .setParameter(1, firstWeekAhead())
                        .setParameter(2, parameter)
                        .getResultList())
                .map(rows -> rows.stream()
                        .collect(Collectors.toMap(
                                row -> row.get(0, UUID.class),
                                row -> new DaysView(row.get(1, Integer.class), row.get(2, Integer.class), NEEDED))));
    }

    /** A week is done when its Friday has gone by. */
    private String firstWeekAhead() {
        var today = LocalDate.now(clock);
        var week = IsoWeek.of(today);
        return (today.isAfter(week.friday()) ? week.plus(1) : week).toString();
    }
}
