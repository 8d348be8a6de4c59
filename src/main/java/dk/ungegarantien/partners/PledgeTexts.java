package dk.ungegarantien.partners;

import dk.ungegarantien.shared.Unknown;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

/** The texts of all municipalities, in all versions. */
@ApplicationScoped
class PledgeTexts implements PanacheRepositoryBase<PledgeText, UUID> {

    private final Clock clock;

    PledgeTexts(Clock clock) {
        this.clock = clock;
    }

    /** The text in force today; fails with {@link Unknown} for a municipality without one. */
    Uni<PledgeText> inForce(String municipalityCode) {
        return find(
                        "municipalityCode = ?1 and validFrom <= ?2 order by version desc limit 1",
                        municipalityCode,
                        LocalDate.now(clock))
                .firstResult()
                .onItem()
                .ifNull()
                .failWith(Unknown::new);
    }
}
