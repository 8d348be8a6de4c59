package dk.ungegarantien.applications;

import static java.util.function.Function.identity;
import static java.util.function.Predicate.not;
import static java.util.stream.Collectors.toMap;

import dk.ungegarantien.partners.AnswerRecord;
import dk.ungegarantien.partners.AnswerRecords;
import dk.ungegarantien.shared.Denmark;
import dk.ungegarantien.shared.Transaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * The public figures of a firm. The rule, in words:
 *
 * <ol>
 *   <li>Of the applications sent in the last twelve months, those count that the firm has answered, those whose reply deadline went by
 *       without an answer, and those it left without one by closing the offer or leaving the guarantee. What is not due yet does not count, nor
 *       what was withdrawn before the municipality was called in. What still waits for a guardian has not been sent: the time of a firm
 *       begins with the guardian's yes.
 *   <li>An answer is an invitation, a yes or a hand-over. Having read it is none.
 *   <li>It is in time when the first answer came on the last day of the deadline or before; on that day is in time. An answer after the
 *       municipality was called in counts as an answer, and as late.
 *   <li>The answer time runs from sending to the first answer; the median is that of all answers, late ones too.
 *   <li>Fewer than five such applications say nothing: the firm is new.
 *   <li>What is told is counted at that moment; of a firm with a thousand applications or more, within the last minute.
 * </ol>
 */
@ApplicationScoped
class AnswerBook implements AnswerRecords {

    static final int ENOUGH = 5;

    /** So many applications a year take some time to count, and another one hardly moves the figures: they are kept for a minute. */
    static final int BUSY = 1000;

    private static final Duration KEPT = Duration.ofMinutes(1);

    private final Transaction transaction;
    private final Clock clock;
    private final Map<UUID, Figures> ofBusyFirms = new ConcurrentHashMap<>();

    AnswerBook(Transaction transaction, Clock clock) {
        this.transaction = transaction;
        this.clock = clock;
    }

    /** @param lookedAt how many applications were sent, whether they count or not */
    private record Figures(UUID partner, int counted, int inTime, Double median, int lookedAt, Instant made) {

        /** Null when they say nothing. */
        AnswerRecord told() {
            return counted < ENOUGH || median == null
                    ? null
                    : new AnswerRecord(Math.round(100f * inTime / counted), (int) Math.round(median), counted);
        }
    }

    @Override
    public Uni<Map<UUID, AnswerRecord>> of(Collection<UUID> partners) {
        var keptSince = clock.instant().minus(KEPT);
        var kept = partners.stream()
                .map(ofBusyFirms::get)
                .filter(figures -> figures != null && figures.made.isAfter(keptSince))
                .collect(toMap(Figures::partner, identity()));
        var others = partners.stream().filter(not(kept::containsKey)).toList();
        return count(others).map(counted -> Stream.concat(kept.values().stream(), counted.stream())
                .filter(figures -> figures.told() != null)
                .collect(toMap(Figures::partner, Figures::told)));
    }

    private Uni<List<Figures>> count(List<UUID> partners) {
        if (partners.isEmpty()) {
            return Uni.createFrom().item(List.of());
        }
        var now = clock.instant();
        var today = LocalDate.now(clock);
        return transaction
                .session()
                .chain(session -> session.createNativeQuery("""
                        select partner, count(*) filter (where answered_at is not null
                                or status in ('SUBMITTED', 'SEEN') and answer_by < ?3
                                or escalated_at is not null) as counted,
                            count(*) filter (where answered_in_time) as in_time,
                            percentile_cont(0.5) within group (order by extract(epoch from answered_at - submitted_at) / 3600)
                                filter (where answered_at is not null) as median,
                            count(*) as looked_at
                        from application
                        where partner in (?1) and submitted_at >= ?2 and not kept_from_firm
                        group by partner""", Object[].class)
                        .setParameter(1, partners)
                        .setParameter(
                                2,
                                today.minusYears(1).atStartOfDay(Denmark.ZONE).toInstant())
                        .setParameter(3, today)
                        .getResultList())
                .map(rows -> rows.stream().map(row -> figures(row, now)).toList())
                .invoke(all -> all.stream()
                        .filter(figures -> figures.lookedAt >= BUSY)
                        .forEach(figures -> ofBusyFirms.put(figures.partner, figures)));
    }

    private static Figures figures(Object[] row, Instant made) {
        var median = (Number) row[3];
        return new Figures(
                (UUID) row[0],
                ((Number) row[1]).intValue(),
                ((Number) row[2]).intValue(),
                median == null ? null : median.doubleValue(),
                ((Number) row[4]).intValue(),
                made);
    }
}
