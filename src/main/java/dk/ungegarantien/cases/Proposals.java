package dk.ungegarantien.cases;

import dk.ungegarantien.shared.Unknown;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** All proposals. */
@ApplicationScoped
class Proposals implements PanacheRepositoryBase<Proposal, UUID> {

    /** Those of cases, the first first. */
    Uni<List<Proposal>> of(Collection<UUID> cases) {
        return cases.isEmpty() ? Uni.createFrom().item(List.of()) : list("helpCase in ?1 order by id", cases);
    }

    /** Those of that offer that wait for that person. */
    Uni<List<Proposal>> waiting(UUID young, UUID offer) {
        return list("young = ?1 and offer = ?2 and status = ?3", young, offer, ProposalStatus.PROPOSED);
    }

    /** Whether that offer waits for the young person in that case. */
    Uni<Boolean> waitsIn(UUID helpCase, UUID offer) {
        return count("helpCase = ?1 and offer = ?2 and status = ?3", helpCase, offer, ProposalStatus.PROPOSED)
                .map(waiting -> waiting > 0);
    }

    /** The proposal, when it was made to that person, locked; fails with {@link Unknown} otherwise. */
    Uni<Proposal> to(UUID young, UUID id) {
        return find("id = ?1 and young = ?2", id, young)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResult()
                .onItem()
                .ifNull()
                .failWith(Unknown::new);
    }
}
