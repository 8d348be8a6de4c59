package dk.ungegarantien.partners;

import static java.util.stream.Collectors.toMap;

import dk.ungegarantien.shared.Cursor;
import dk.ungegarantien.shared.Page;
import dk.ungegarantien.shared.StatusCount;
import dk.ungegarantien.shared.Unknown;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** All firms of the guarantee, in whatever state. */
@ApplicationScoped
public class Partners implements PanacheRepositoryBase<Partner, UUID> {

    /** The firm of that id; fails with {@link Unknown}. */
    public Uni<PartnerSummary> summary(UUID id) {
        return byId(id).map(Partner::summary);
    }

    /** The firms of those ids, by id; what does not exist is missing. */
    public Uni<Map<UUID, PartnerSummary>> byIds(Collection<UUID> ids) {
        return ids.isEmpty()
                ? Uni.createFrom().item(Map.of())
                : list("id in ?1", ids)
                        .map(found -> found.stream().collect(toMap(partner -> partner.id, Partner::summary)));
    }

    Uni<Partner> byId(UUID id) {
        return findById(id).onItem().ifNull().failWith(Unknown::new);
    }

    /** The firm, when the account acts for it; fails with {@link Unknown} otherwise. */
    Uni<Partner> ofMember(UUID accountId, UUID id) {
        return find("""
                        from Partner p where p.id = ?1 and exists (
                            select 1 from Membership m where m.partnerId = p.id and m.accountId = ?2)""", id, accountId).firstResult().onItem().ifNull().failWith(Unknown::new);
    }

    /** The firm that the account acts for, or null. */
    Uni<Partner> ofMember(UUID accountId) {
        return find("id = (select m.partnerId from Membership m where m.accountId = ?1)", accountId)
                .firstResult();
    }

    Uni<Partner> byCvr(Cvr cvr) {
        return find("cvr", cvr).firstResult();
    }

    /** Those that the filter lets through, in Danish order of names, one more than asked for. The entity is called {@code p}. */
    Uni<List<Partner>> byName(Filter filter, Cursor after, int limit) {
        if (after != null) {
            filter.and("(p.name > :name or p.name = :name and p.id > :id)", "name", after.get(0))
                    .parameters()
                    .and("id", after.uuid(1));
        }
        return find("from Partner p where " + filter.where() + " order by p.name, p.id", filter.parameters())
                .range(0, limit)
                .list();
    }

    /** The firms of a municipality, by name. */
    Uni<Page<Partner>> desk(
            String municipalityCode, String typed, List<PartnerStatus> states, int limit, Cursor after) {
        var all = onDesk(municipalityCode, typed).any("p.status in :states", "states", states);
        return count("from Partner p where " + all.where(), all.parameters())
                .chain(total -> byName(all, after, limit).map(rows -> Page.of(rows, limit, total, Partners::position)));
    }

    /** How many of a municipality's firms are in each state, as far as they fit what was typed. */
    Uni<List<StatusCount>> counts(String municipalityCode, String typed) {
        var filter = onDesk(municipalityCode, typed);
        return find(
                        "select cast(p.status as string), count(*) from Partner p where " + filter.where()
                                + " group by p.status order by p.status",
                        filter.parameters())
                .project(StatusCount.class)
                .list();
    }

    private static Filter onDesk(String municipalityCode, String typed) {
        return new Filter()
                .and("p.municipalityCode = :municipality", "municipality", municipalityCode)
                .words("p.searchText", typed);
    }

    /** Where a firm stands in that order. */
    static Cursor position(Partner partner) {
        return Cursor.at(partner.name, partner.id);
    }
}
