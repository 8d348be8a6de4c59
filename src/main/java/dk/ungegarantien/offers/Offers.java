package dk.ungegarantien.offers;

import static java.util.stream.Collectors.toMap;

import dk.ungegarantien.shared.Cursor;
import dk.ungegarantien.shared.Page;
import dk.ungegarantien.shared.StatusCount;
import dk.ungegarantien.shared.Unknown;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** All offers, in whatever state. */
@ApplicationScoped
public class Offers implements PanacheRepositoryBase<Offer, UUID> {

    private static final String COUNTED = "select cast(o.status as string), count(*) from Offer o where ";

    /** The offer of that id, whatever its state; fails with {@link Unknown}. */
    public Uni<OfferSummary> summary(UUID id) {
        return byId(id).map(Offer::summary);
    }

    /** What the firm has written about the offer of that id; null for nothing. Fails with {@link Unknown}. */
    public Uni<String> description(UUID id) {
        return byId(id).map(offer -> offer.text);
    }

    /** The offers of those ids, by id; what does not exist is missing. */
    public Uni<Map<UUID, OfferSummary>> summaries(Collection<UUID> ids) {
        return ids.isEmpty()
                ? Uni.createFrom().item(Map.of())
                : list("id in ?1", ids).map(found -> found.stream().collect(toMap(offer -> offer.id, Offer::summary)));
    }

    /** All offers of a firm, whatever their state. */
    public Uni<List<UUID>> idsOf(UUID partner) {
        return find("select o.id from Offer o where o.partnerId = ?1", partner)
                .project(UUID.class)
                .list();
    }

    /** What the public sees of a firm, locked until the end of the transaction. */
    Uni<List<Offer>> publishedBy(UUID partner) {
        return find("partnerId = ?1 and status = ?2 order by id", partner, OfferStatus.PUBLISHED)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    Uni<Offer> byId(UUID id) {
        return findById(id).onItem().ifNull().failWith(Unknown::new);
    }

    /** The offer, when that firm makes it, kept from others until the transaction ends; fails with {@link Unknown} otherwise. */
    Uni<Offer> ofFirm(UUID partner, UUID id) {
        return forChange(id).invoke(offer -> demand(offer.partnerId.equals(partner)));
    }

    /** The offer, when it belongs to that municipality, kept from others until the transaction ends; fails with {@link Unknown} otherwise. */
    Uni<Offer> ofMunicipality(String municipality, UUID id) {
        return forChange(id).invoke(offer -> demand(offer.municipalityCode.equals(municipality)));
    }

    private Uni<Offer> forChange(UUID id) {
        return findById(id, LockModeType.PESSIMISTIC_WRITE).onItem().ifNull().failWith(Unknown::new);
    }

    /** The offers of a firm, the last changed first. */
    Uni<Page<Offer>> ofFirm(UUID partner, OfferStatus status, int limit, String cursor) {
        var rows = new Rows("partnerId = :owner", Parameters.with("owner", partner)).in(status);
        return page(
                rows, "(changedAt < :at or changedAt = :at and id < :id)", "changedAt desc, id desc", limit, cursor);
    }

    /** The offers of a municipality, the longest untouched first. */
    Uni<Page<Offer>> ofMunicipality(String municipality, OfferStatus status, int limit, String cursor) {
        var rows = new Rows("municipalityCode = :owner", Parameters.with("owner", municipality)).in(status);
        return page(rows, "(changedAt > :at or changedAt = :at and id > :id)", "changedAt, id", limit, cursor);
    }

    Uni<List<StatusCount>> countsOfFirm(UUID partner) {
        return counts("o.partnerId = ?1", partner);
    }

    Uni<List<StatusCount>> countsOfMunicipality(String municipality) {
        return counts("o.municipalityCode = ?1", municipality);
    }

    private Uni<List<StatusCount>> counts(String which, Object owner) {
        return find(COUNTED + which + " group by o.status order by o.status", owner)
                .project(StatusCount.class)
                .list();
    }

    private Uni<Page<Offer>> page(Rows rows, String further, String order, int limit, String cursor) {
        var after = Cursor.parse(cursor, 2);
        return count(rows.query(), rows.parameters()).chain(total -> find(
                        after == null
                                ? rows.query() + " order by " + order
                                : rows.query() + " and " + further + " order by " + order,
                        after == null ? rows.parameters() : rows.after(after))
                .page(0, limit + 1)
                .list()
                .map(found -> Page.of(found, limit, total, offer -> Cursor.at(offer.changedAt, offer.id))));
    }

    private static void demand(boolean theirs) {
        if (!theirs) {
            throw new Unknown();
        }
    }

    /** Which rows of whom. */
    private record Rows(String query, Parameters parameters) {

        Rows in(OfferStatus status) {
            return status == null ? this : new Rows(query + " and status = :status", parameters.and("status", status));
        }

        Parameters after(Cursor cursor) {
            return parameters.and("at", cursor.instant(0)).and("id", cursor.uuid(1));
        }
    }
}
