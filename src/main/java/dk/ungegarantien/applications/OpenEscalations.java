package dk.ungegarantien.applications;

import dk.ungegarantien.shared.Transaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;

/** What professionals were called in for and what still waits. */
@ApplicationScoped
public class OpenEscalations {

    private final Transaction transaction;

    OpenEscalations(Transaction transaction) {
        this.transaction = transaction;
    }

    /** Those of the applications that nobody has acted on since a professional was called in. */
    public Uni<Set<UUID>> among(Collection<UUID> ids) {
        return ids.isEmpty()
                ? Uni.createFrom().item(Set.of())
                : transaction
                        .session()
                        .chain(session -> session.createQuery(
                                        "select a.id from Application a where a.id in ?1 and a.escalationOpen",
                                        UUID.class)
                                .setParameter(1, ids)
                                .getResultList())
                        .map(Set::copyOf);
    }
}
