package dk.ungegarantien.partners;

import static dk.ungegarantien.partners.PledgeStatus.ACTIVE;
import static dk.ungegarantien.partners.PledgeStatus.OPEN;
import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import dk.ungegarantien.shared.Cursor;
import dk.ungegarantien.shared.Page;
import dk.ungegarantien.shared.StatusCount;
import dk.ungegarantien.shared.Transaction;
import dk.ungegarantien.shared.Unknown;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** All pledges, in whatever state. */
@ApplicationScoped
class Pledges implements PanacheRepositoryBase<Pledge, UUID> {

    private final Transaction transaction;

    Pledges(Transaction transaction) {
        this.transaction = transaction;
    }

    /** The pledge, when the account acts for its firm; fails with {@link Unknown} otherwise. */
    Uni<Pledge> ofMember(UUID accountId, UUID id) {
        return find("""
                        from Pledge p where p.id = ?1 and exists (
                            select 1 from Membership m where m.partnerId = p.partnerId and m.accountId = ?2)""", id, accountId).firstResult().onItem().ifNull().failWith(Unknown::new);
    }

    /** The pledge, when it belongs to the municipality; fails with {@link Unknown} otherwise. */
    Uni<Pledge> inMunicipality(String municipalityCode, UUID id) {
        return find("id = ?1 and municipalityCode = ?2", id, municipalityCode)
                .firstResult()
                .onItem()
                .ifNull()
                .failWith(Unknown::new);
    }

    /** The firm's newest pledge, or null. */
    Uni<Pledge> latestOf(UUID partnerId) {
        return find("partnerId = ?1 order by id desc limit 1", partnerId).firstResult();
    }

    /** The firm's pledge on its way, or null. */
    Uni<Pledge> openOf(UUID partnerId) {
        return find("partnerId = ?1 and status in ?2", partnerId, OPEN).firstResult();
    }

    /** The firm's pledge in force, or null. */
    Uni<Pledge> activeOf(UUID partnerId) {
        return find("partnerId = ?1 and status = ?2", partnerId, ACTIVE).firstResult();
    }

    /** The pledges in force of those firms, by firm. */
    Uni<Map<UUID, Pledge>> activeOf(Collection<UUID> partnerIds) {
        return partnerIds.isEmpty()
                ? Uni.createFrom().item(Map.of())
                : list("partnerId in ?1 and status = ?2", partnerIds, ACTIVE)
                        .map(found -> found.stream().collect(toMap(pledge -> pledge.partnerId, identity())));
    }

    /** The pledges of a municipality: those waiting for an answer with the longest wait first, all others with the latest change first. */
    Uni<Page<Pledge>> desk(String municipalityCode, PledgeStatus status, int limit, Cursor after) {
        var filter = new Filter()
                .and("municipalityCode = :municipality", "municipality", municipalityCode)
                .and("status = :status", "status", status);
        return count(filter.where(), filter.parameters()).chain(total -> {
            var order = status == PledgeStatus.SIGNED ? "asc" : "desc";
            return find(
                            after(filter, after, order).where() + " order by changedAt %1$s, id %1$s".formatted(order),
                            filter.parameters())
                    .range(0, limit)
                    .list()
                    .map(rows -> Page.of(rows, limit, total, pledge -> Cursor.at(pledge.changedAt, pledge.id)));
        });
    }

    private static Filter after(Filter filter, Cursor after, String order) {
        if (after == null) {
            return filter;
        }
        filter.parameters().and("id", after.uuid(1));
        var beyond = order.equals("asc") ? ">" : "<";
        return filter.and(
                "(changedAt %1$s :at or changedAt = :at and id %1$s :id)".formatted(beyond), "at", after.instant(0));
    }

    /** How many of a municipality's pledges are in each state. */
    Uni<List<StatusCount>> counts(String municipalityCode) {
        return find(
                        "select cast(status as string), count(*) from Pledge where municipalityCode = ?1 group by status order by status",
                        municipalityCode)
                .project(StatusCount.class)
                .list();
    }

    /** Pledges whose term is over, a few of them; other replicas leave these alone meanwhile. */
    Uni<List<Pledge>> runOut(LocalDate today, int atMost) {
        return transaction.session().chain(session -> session.createNativeQuery("""
                                select * from pledge where status = 'ACTIVE' and active_until < ?1
                                order by active_until limit ?2 for update skip locked""", Pledge.class)
                .setParameter(1, today)
                .setParameter(2, atMost)
                .getResultList());
    }
}
