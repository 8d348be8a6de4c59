package dk.ungegarantien.applications;

import dk.ungegarantien.shared.Unknown;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** All links that guardians were given. */
@ApplicationScoped
class Consents implements PanacheRepositoryBase<Consent, UUID> {

    /** An undecided link of a guardian who is not named any more does not exist; who has decided keeps theirs. */
    private static final String HELD = "c.tokenHash = ?1 and (c.guardian is not null or exists (select 1 from Consent d"
            + " where d.application = c.application and d.decision is not null and d.name = c.name"
            + " and (d.id = c.id or d.email = c.email)))";

    /** Which application the link of that token is for; fails with {@link Unknown}, as it does for whatever else is no such token. */
    Uni<UUID> applicationOf(String token) {
        return known(find("select c.application from Consent c where " + HELD, ConsentToken.hash(token))
                .project(UUID.class)
                .firstResult());
    }

    /** The link of that token; fails with {@link Unknown}. */
    Uni<Consent> heldWith(String token) {
        return known(
                find("from Consent c where " + HELD, ConsentToken.hash(token)).firstResult());
    }

    private static <T> Uni<T> known(Uni<T> found) {
        return found.onItem().ifNull().failWith(Unknown::new);
    }

    /** All links of an application, the first first. */
    Uni<List<Consent>> of(UUID application) {
        return list("application = ?1 order by id", application);
    }

    /** Those of applications, by application, the first first. */
    Uni<Map<UUID, List<Consent>>> ofAll(Collection<UUID> applications) {
        return applications.isEmpty()
                ? Uni.createFrom().item(Map.of())
                : list("application in ?1 order by id", applications)
                        .map(found -> found.stream().collect(Collectors.groupingBy(link -> link.application)));
    }

    /** The one with which was decided; null while nobody has. */
    Uni<Consent> decided(UUID application) {
        return find("application = ?1 and decision is not null", application).firstResult();
    }
}
