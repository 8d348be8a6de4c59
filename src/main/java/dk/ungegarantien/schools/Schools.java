package dk.ungegarantien.schools;

import static java.util.stream.Collectors.toMap;

import dk.ungegarantien.shared.Transaction;
import dk.ungegarantien.shared.Unknown;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** All schools. */
@ApplicationScoped
public class Schools implements PanacheRepositoryBase<School, UUID> {

    private final Transaction transaction;

    Schools(Transaction transaction) {
        this.transaction = transaction;
    }

    /** The school of that id; fails with {@link Unknown}. */
    public Uni<SchoolSummary> summary(UUID id) {
        return findById(id).onItem().ifNull().failWith(Unknown::new).map(School::summary);
    }

    /** The schools of those ids, by id; what does not exist is missing. */
    public Uni<Map<UUID, SchoolSummary>> summaries(Collection<UUID> ids) {
        return ids.isEmpty()
                ? Uni.createFrom().item(Map.of())
                : list("id in ?1", ids)
                        .map(found -> found.stream().collect(toMap(school -> school.id, School::summary)));
    }

    /** The schools somebody reaches, by name. */
    public Uni<List<SchoolSummary>> within(Reach reach) {
        return rowsWithin(reach)
                .map(found -> found.stream().map(School::summary).toList());
    }

    /** The school; fails with {@link Unknown} out of that reach. */
    Uni<School> reached(Reach reach, UUID id) {
        return findById(id).onItem().ifNull().failWith(Unknown::new).invoke(found -> reach.demand(found.summary()));
    }

    /** The same, and nobody else writes to its rosters until the end of the transaction. */
    Uni<School> locked(Reach reach, UUID id) {
        return findById(id, LockModeType.PESSIMISTIC_WRITE)
                .onItem()
                .ifNull()
                .failWith(Unknown::new)
                .invoke(found -> reach.demand(found.summary()));
    }

    Uni<List<School>> rowsWithin(Reach reach) {
        return reach.all()
                ? list("municipalityCode = ?1 order by name, id", reach.municipality())
                : reach.schools().isEmpty()
                        ? Uni.createFrom().item(List.of())
                        : list(
                                "municipalityCode = ?1 and id in ?2 order by name, id",
                                reach.municipality(),
                                reach.schools());
    }

    /** Those of the districts that were given to a coordinator. */
    Uni<List<UUID>> idsOfCoordinator(UUID account) {
        return transaction.session().chain(session -> session.createNativeQuery("""
                        select s.id from school s join district_coordinator c on c.district = s.district
                        where c.account_id = ?1""", UUID.class)
                .setParameter(1, account)
                .getResultList());
    }
}
