package dk.ungegarantien.applications;

import dk.ungegarantien.applications.GuaranteeView.LongWait;
import dk.ungegarantien.applications.GuaranteeView.LongWay;
import dk.ungegarantien.applications.GuaranteeView.SilentPartner;
import dk.ungegarantien.offers.PartnerName;
import dk.ungegarantien.partners.PartnerSummary;
import dk.ungegarantien.partners.Partners;
import dk.ungegarantien.shared.Moments;
import dk.ungegarantien.shared.Transaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

/** Looks for where somebody might fall through. */
@ApplicationScoped
class GuaranteeWatch {

    private static final int AT_MOST = 10;
    private static final int FIRMS_AT_MOST = 20;
    /** Guided on twice: the third application. */
    private static final int LONG = 3;

    private final Transaction transaction;
    private final Applications applications;
    private final Surveyor surveyor;
    private final Partners partners;
    private final Clock clock;

    GuaranteeWatch(
            Transaction transaction, Applications applications, Surveyor surveyor, Partners partners, Clock clock) {
        this.transaction = transaction;
        this.applications = applications;
        this.surveyor = surveyor;
        this.partners = partners;
        this.clock = clock;
    }

    Uni<GuaranteeView> over(String municipality) {
        var today = LocalDate.now(clock);
        return applications
                .count("municipalityCode = ?1 and status in ?2", municipality, ApplicationStatus.OPEN)
                .chain(open -> applications
                        .count(
                                "municipalityCode = ?1 and status in ?2 and answerBy < ?3",
                                municipality,
                                ApplicationStatus.OPEN,
                                today)
                        .chain(late -> waits(municipality)
                                .chain(waits -> silent(municipality).chain(silent -> ways(municipality)
                                        .map(ways -> new GuaranteeView(open, late, waits, silent, ways))))));
    }

    private Uni<List<LongWait>> waits(String municipality) {
        return applications
                .find(
                        "municipalityCode = ?1 and status in ?2 order by submittedAt, id",
                        municipality,
                        ApplicationStatus.OPEN)
                .range(0, AT_MOST - 1)
                .list()
                .chain(found -> surveyor.show(found, GuaranteeWatch::wait));
    }

    private static LongWait wait(Application application, Surroundings around) {
        return new LongWait(
                application.id,
                around.young(application.young).name(),
                around.offer(application.offer).title(),
                new PartnerName(application.partner, around.partnerName(application.partner)),
                application.submittedAt,
                application.answerBy,
                application.isLate(around.today()));
    }

    /** The rule is that of {@link Silences}, over all firms at once. */
    private Uni<List<SilentPartner>> silent(String municipality) {
        return transaction
                .session()
                .chain(session -> session.createNativeQuery("""
                                select a.partner, count(*), min(a.submitted_at), s.paused_at is not null
                                from application a join silence s on s.partner = a.partner
                                where a.municipality_code = ?1 and a.escalation_cause = 'NOT_ANSWERED' and a.answered_at is null
                                    and a.status in ('SUBMITTED', 'SEEN', 'INVITED') and a.escalated_at > s.returned_at
                                    and not exists (
                                        select from application b where b.partner = a.partner and b.answered_at >= a.escalated_at)
                                group by a.partner, s.paused_at order by 2 desc, 3 limit ?2""", Object[].class)
                        .setParameter(1, municipality)
                        .setParameter(2, FIRMS_AT_MOST)
                        .getResultList())
                .chain(rows -> named(rows, row -> (UUID) row[0]).map(firms -> rows.stream()
                        .map(row -> new SilentPartner(
                                name(firms, (UUID) row[0]), ((Number) row[1]).longValue(), Moments.of(row[2]), (Boolean)
                                        row[3]))
                        .toList()));
    }

    private Uni<List<LongWay>> ways(String municipality) {
        return transaction
                .session()
                .chain(session -> session.createNativeQuery("""
                                with recursive way as (
                                    select a.id as last, a.id, a.follows_referral, 1 as steps, a.submitted_at
                                    from application a
                                    where a.municipality_code = ?1 and a.follows_referral is not null
                                        and a.status in ('AWAITING_GUARDIAN', 'SUBMITTED', 'SEEN', 'INVITED', 'REFERRED')
                                        and not exists (
                                            select from referral n join application b on b.follows_referral = n.id
                                            where n.application = a.id)
                                    union all
                                    select w.last, a.id, a.follows_referral, w.steps + 1, a.submitted_at
                                    from way w join referral r on r.id = w.follows_referral join application a on a.id = r.application)
                                select last, max(steps), min(submitted_at) from way
                                group by last having max(steps) >= ?2 order by 2 desc, 3 limit ?3""", Object[].class)
                        .setParameter(1, municipality)
                        .setParameter(2, LONG)
                        .setParameter(3, AT_MOST)
                        .getResultList())
                .chain(this::shown);
    }

    private Uni<List<LongWay>> shown(List<Object[]> rows) {
        var ids = rows.stream().map(row -> (UUID) row[0]).toList();
        return (ids.isEmpty() ? Uni.createFrom().item(List.<Application>of()) : applications.list("id in ?1", ids))
                .chain(found -> surveyor.show(found, (application, around) -> {
                    var row = rows.get(ids.indexOf(application.id));
                    return new LongWay(
                            application.id,
                            around.young(application.young).name(),
                            ((Number) row[1]).intValue(),
                            Moments.of(row[2]),
                            around.offer(application.offer).title(),
                            new PartnerName(application.partner, around.partnerName(application.partner)));
                }))
                .map(ways -> ways.stream()
                        .sorted((one, other) ->
                                Integer.compare(ids.indexOf(one.application()), ids.indexOf(other.application())))
                        .toList());
    }

    private Uni<Map<UUID, PartnerSummary>> named(List<Object[]> rows, Function<Object[], UUID> id) {
        Collection<UUID> ids = rows.stream().map(id).toList();
        return partners.byIds(ids);
    }

    private static PartnerName name(Map<UUID, PartnerSummary> firms, UUID id) {
        return new PartnerName(id, firms.get(id).name());
    }
}
