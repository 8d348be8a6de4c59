package dk.ungegarantien.schools;

import dk.ungegarantien.shared.Transaction;
import dk.ungegarantien.shared.Unknown;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The districts of all municipalities, and who coordinates them. */
@ApplicationScoped
class Districts implements PanacheRepositoryBase<District, UUID> {

    private final Transaction transaction;

    Districts(Transaction transaction) {
        this.transaction = transaction;
    }

    /** Those of a municipality, by name. */
    Uni<List<District>> of(String municipality) {
        return list("municipalityCode = ?1 order by name, id", municipality);
    }

    /** The district; fails with {@link Unknown} for one of another municipality. */
    Uni<District> of(String municipality, UUID id) {
        return find("municipalityCode = ?1 and id = ?2", municipality, id)
                .firstResult()
                .onItem()
                .ifNull()
                .failWith(Unknown::new);
    }

    /** The accounts of the coordinators of a municipality, by district. */
    Uni<Map<UUID, List<UUID>>> coordinators(String municipality) {
        return transaction.session().chain(session -> session.createNativeQuery(
                        "select district, account_id from district_coordinator where municipality_code = ?1",
                        Object[].class)
                .setParameter(1, municipality)
                .getResultList()
                .map(rows -> {
                    var found = new HashMap<UUID, List<UUID>>();
                    rows.forEach(row -> found.computeIfAbsent((UUID) row[0], none -> new ArrayList<>())
                            .add((UUID) row[1]));
                    return found;
                }));
    }

    /** These coordinate the district from now on. */
    Uni<Void> decide(District district, List<UUID> coordinators) {
        return flush().chain(() -> transaction.session())
                .chain(session -> session.createNativeQuery("delete from district_coordinator where district = ?1")
                        .setParameter(1, district.id)
                        .executeUpdate()
                        .chain(() -> Multi.createFrom()
                                .iterable(coordinators)
                                .onItem()
                                .transformToUniAndConcatenate(account -> session.createNativeQuery(
                                                "insert into district_coordinator (district, account_id, municipality_code) values (?1, ?2, ?3)")
                                        .setParameter(1, district.id)
                                        .setParameter(2, account)
                                        .setParameter(3, district.municipalityCode)
                                        .executeUpdate())
                                .collect()
                                .asList()))
                .replaceWithVoid();
    }
}
