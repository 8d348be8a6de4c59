package dk.ungegarantien.cases;

import static java.util.stream.Collectors.groupingBy;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** All concerns. */
@ApplicationScoped
class Concerns implements PanacheRepositoryBase<Concern, UUID> {

    /** The one that is open about that application; null for none. */
    Uni<Concern> openAbout(UUID application) {
        return find("application = ?1 and settledAt is null", application).firstResult();
    }

    /** Those of a case, the first first. */
    Uni<List<Concern>> of(UUID helpCase) {
        return list("helpCase = ?1 order by id", helpCase);
    }

    /** Those of cases, by case, the first first. */
    Uni<Map<UUID, List<Concern>>> ofAll(Collection<UUID> cases) {
        return cases.isEmpty()
                ? Uni.createFrom().item(Map.of())
                : list("helpCase in ?1 order by id", cases)
                        .map(found -> found.stream().collect(groupingBy(concern -> concern.helpCase)));
    }

    /** Those about applications, the last one of each last. */
    Uni<List<Concern>> about(Collection<UUID> applications) {
        return applications.isEmpty()
                ? Uni.createFrom().item(List.of())
                : list("application in ?1 order by id", applications);
    }

    Uni<Boolean> anyOpen(UUID helpCase) {
        return count("helpCase = ?1 and settledAt is null", helpCase).map(open -> open > 0);
    }
}
