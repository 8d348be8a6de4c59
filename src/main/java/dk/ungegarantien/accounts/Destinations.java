package dk.ungegarantien.accounts;

import static java.util.stream.Collectors.toMap;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The destinations of young people, each read by those only whom the person has chosen. */
@ApplicationScoped
public class Destinations implements PanacheRepositoryBase<Destination, UUID> {

    /** Those that their owners share with the firms they apply to, by account. */
    public Uni<Map<UUID, SharedDestination>> sharedWithFirms(Collection<UUID> accountIds) {
        return shared("sharedWithFirms", accountIds);
    }

    /** The one that its owner shares with the professionals who help; null for none. */
    public Uni<SharedDestination> sharedWithProfessionals(UUID accountId) {
        return shared("sharedWithProfessionals", List.of(accountId)).map(found -> found.get(accountId));
    }

    private Uni<Map<UUID, SharedDestination>> shared(String with, Collection<UUID> accountIds) {
        return accountIds.isEmpty()
                ? Uni.createFrom().item(Map.of())
                : list("accountId in ?1 and " + with + " = true", accountIds).map(found -> found.stream()
                        .collect(toMap(
                                destination -> destination.accountId,
                                destination -> new SharedDestination(destination.words, destination.interests()))));
    }
}
