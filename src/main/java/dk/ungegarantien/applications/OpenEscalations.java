package dk.ungegarantien.applications;

import static java.util.stream.Collectors.toSet;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;

/** What professionals were called in for and what still waits. */
@ApplicationScoped
public class OpenEscalations {

    private final Applications applications;

    OpenEscalations(Applications applications) {
        this.applications = applications;
    }

    /** Those of the applications that nobody has acted on since a professional was called in. */
    public Uni<Set<UUID>> among(Collection<UUID> ids) {
        return ids.isEmpty()
                ? Uni.createFrom().item(Set.of())
                : applications.list("id in ?1 and escalationOpen = true", ids).map(open -> open.stream()
                        .map(application -> application.id)
                        .collect(toSet()));
    }
}
