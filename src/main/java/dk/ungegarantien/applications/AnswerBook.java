package dk.ungegarantien.applications;

import static java.util.stream.Collectors.toMap;

import dk.ungegarantien.partners.AnswerRecord;
import dk.ungegarantien.partners.AnswerRecords;
import dk.ungegarantien.shared.Denmark;
import dk.ungegarantien.shared.Transaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * The public figures of a firm. The rule, in words:
 *
 * <ol>
 *   <li>Of the applications sent in the last twelve months, those count that the firm has answered, those whose reply deadline went by
 *       without an answer, and those it left without one by closing the offer or leaving the guarantee. What is not due yet does not count, nor
 *       what was withdrawn before the municipality was called in.
 *   <li>An answer is an invitation, a yes or a hand-over. Having read it is none.
 *   <li>It is in time when the first answer came on the last day of the deadline or before; on that day is in time. An answer after the
 *       municipality was called in counts as an answer, and as late.
 *   <li>The answer time runs from sending to the first answer; the median is that of all answers, late ones too.
 *   <li>Fewer than five such applications say nothing: the firm is new.
 * </ol>
 */
@ApplicationScoped
class AnswerBook implements AnswerRecords {

    static final int ENOUGH = 5;

    private final Transaction transaction;
    private final Clock clock;

    AnswerBook(Transaction transaction, Clock clock) {
        this.transaction = transaction;
        this.clock = clock;
    }

    @Override
    public Uni<Map<UUID, AnswerRecord>> of(Collection<UUID> partners) {
        return partners.isEmpty() ? Uni.createFrom().item(Map.of()) : count(partners);
    }

    private Uni<Map<UUID, AnswerRecord>> count(Collection<UUID> partners) {
        var today = LocalDate.now(clock);
        return transaction
                .session()
                .chain(session -> session.createNativeQuery("""
                        select partner, count(*) as counted, count(*) filter (where answered_in_time) as in_time,
                            percentile_cont(0.5) within group (order by extract(epoch from answered_at - submitted_at) / 3600)
                                filter (where answered_at is not null) as median
                        from application
                        where partner in (?1) and submitted_at >= ?2
                            and (answered_at is not null
                                or status in ('SUBMITTED', 'SEEN') and answer_by < ?3
                                or escalated_at is not null)
                        group by partner
                        having count(*) >= ?4 and count(answered_at) > 0""", Object[].class)
                        .setParameter(1, partners)
                        .setParameter(
                                2,
                                today.minusYears(1).atStartOfDay(Denmark.ZONE).toInstant())
                        .setParameter(3, today)
                        .setParameter(4, ENOUGH)
                        .getResultList())
                .map(AnswerBook::byPartner);
    }

    private static Map<UUID, AnswerRecord> byPartner(List<Object[]> rows) {
        return rows.stream().collect(toMap(row -> (UUID) row[0], row -> {
            var counted = ((Number) row[1]).intValue();
            var inTime = ((Number) row[2]).intValue();
            var median = ((Number) row[3]).doubleValue();
            return new AnswerRecord(Math.round(100f * inTime / counted), (int) Math.round(median), counted);
        }));
    }
}
