package dk.ungegarantien.accounts;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** All young people with a profile. */
@ApplicationScoped
public class YoungPeople implements PanacheRepositoryBase<YoungProfile, UUID> {

    /** The young person of that account, or null. */
    public Uni<YoungPerson> find(UUID accountId) {
        return byIds(List.of(accountId)).map(found -> found.get(accountId));
    }

    /** The young people of those accounts, by id; those without a profile are missing. */
    public Uni<Map<UUID, YoungPerson>> byIds(Collection<UUID> accountIds) {
        if (accountIds.isEmpty()) {
            return Uni.createFrom().item(Map.of());
        }
        return find(
                        "select p, a from YoungProfile p join Account a on a.id = p.accountId where p.accountId in ?1",
                        accountIds)
                .project(Row.class)
                .list()
                .map(rows -> rows.stream()
                        .map(row -> row.profile().person(row.account()))
                        .collect(Collectors.toMap(YoungPerson::id, person -> person)));
    }

    record Row(YoungProfile profile, Account account) {}
}
