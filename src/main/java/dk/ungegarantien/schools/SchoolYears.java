package dk.ungegarantien.schools;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** The told school years. */
@ApplicationScoped
class SchoolYears implements PanacheRepositoryBase<SchoolYearRow, UUID> {

    /** Those of a municipality, the first first. */
    Uni<List<SchoolYearRow>> of(String municipalityCode) {
        return list("municipalityCode = ?1 order by beginsIn", municipalityCode);
    }

    /** Null when nobody has told it. */
    Uni<SchoolYearRow> one(String municipalityCode, int beginsIn) {
        return find("municipalityCode = ?1 and beginsIn = ?2", municipalityCode, beginsIn)
                .firstResult();
    }
}
