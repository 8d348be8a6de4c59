package dk.ungegarantien.visits;

import dk.ungegarantien.schools.Reach;
import io.quarkus.panache.common.Parameters;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Whose visits: those of a firm, or of the schools somebody reaches. */
record VisitOwner(UUID partner, Reach reach) {

    static VisitOwner firm(UUID partner) {
        return new VisitOwner(partner, null);
    }

    static VisitOwner schools(Reach reach) {
        return new VisitOwner(null, reach);
    }

    VisitSide side() {
        return partner == null ? VisitSide.SCHOOL : VisitSide.PARTNER;
    }

    /** In the words of the entity. */
    String where() {
        if (partner != null) {
            return "partner = :partner";
        }
        return reach.all()
                ? "municipalityCode = :municipality"
                : "municipalityCode = :municipality and school in (:schools)";
    }

    Parameters parameters() {
        if (partner != null) {
            return Parameters.with("partner", partner);
        }
        var municipality = Parameters.with("municipality", reach.municipality());
        return reach.all()
                ? municipality
                : municipality.and("schools", reach.schools().isEmpty() ? List.of(new UUID(0, 0)) : reach.schools());
    }

    Parameters on(VisitPile pile, LocalDate today) {
        return pile == VisitPile.WAITING ? parameters() : parameters().and("today", today.atStartOfDay());
    }
}
