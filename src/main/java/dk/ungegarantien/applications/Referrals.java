package dk.ungegarantien.applications;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import dk.ungegarantien.shared.InvalidInput;
import dk.ungegarantien.shared.Violation;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/** All hand-overs. */
@ApplicationScoped
class Referrals implements PanacheRepositoryBase<Referral, UUID> {

    /** The hand-overs of those applications, by application. */
    Uni<Map<UUID, Referral>> ofApplications(Collection<UUID> applications) {
        return applications.isEmpty()
                ? Uni.createFrom().item(Map.of())
                : list("application in ?1", applications)
                        .map(found -> found.stream().collect(toMap(referral -> referral.application, identity())));
    }

    /** The hand-over that the young person follows to that offer; fails with 400 when it is not theirs, does not lead there or was followed before. */
    Uni<Referral> leading(UUID id, UUID young, UUID offer, UUID partner) {
        return find("id = ?1 and young = ?2", id, young).firstResult().invoke(referral -> {
            if (referral == null || !referral.leadsTo(offer, partner)) {
                throw new InvalidInput(Violation.of("referral", "referral-leads-elsewhere"));
            }
        });
    }
}
