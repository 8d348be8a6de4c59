package dk.ungegarantien.visits;

import dk.ungegarantien.offers.SeatTakers;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Which classes have booked the dates of a visit. */
@ApplicationScoped
class VisitingClasses implements SeatTakers {

    private final Visits visits;
    private final VisitSurveyor surveyor;

    VisitingClasses(Visits visits, VisitSurveyor surveyor) {
        this.visits = visits;
        this.surveyor = surveyor;
    }

    @Override
    public Uni<List<Seated>> among(Collection<UUID> takers) {
        return takers.isEmpty()
                ? Uni.createFrom().item(List.of())
                : visits.list("id in ?1", takers)
                        .chain(found -> surveyor.around(found).map(around -> found.stream()
                                .map(visit -> new Seated(visit.id, Kind.VISIT, visit.id, around.className(visit)))
                                .toList()));
    }
}
