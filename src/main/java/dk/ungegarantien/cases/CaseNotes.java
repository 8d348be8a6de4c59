package dk.ungegarantien.cases;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** All notes. */
@ApplicationScoped
class CaseNotes implements PanacheRepositoryBase<CaseNote, UUID> {

    /** Those of a case, the first first. */
    Uni<List<CaseNote>> of(UUID helpCase) {
        return list("helpCase = ?1 order by id", helpCase);
    }
}
