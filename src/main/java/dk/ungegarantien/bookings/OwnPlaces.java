package dk.ungegarantien.bookings;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** All places that pupils have found. */
@ApplicationScoped
class OwnPlaces implements PanacheRepositoryBase<OwnPlace, UUID> {

    /** Those of these ids, by id; what does not exist is missing. */
    Uni<Map<UUID, OwnPlace>> byIds(Collection<UUID> ids) {
        return ids.isEmpty()
                ? Uni.createFrom().item(Map.of())
                : list("id in ?1", ids).map(OwnPlaces::byId);
    }

    Uni<Map<UUID, OwnPlace>> in(UUID round) {
        return list("round", round).map(OwnPlaces::byId);
    }

    Uni<List<OwnPlace>> of(UUID round, UUID pupil) {
        return list("round = ?1 and pupil = ?2 order by id", round, pupil);
    }

    private static Map<UUID, OwnPlace> byId(List<OwnPlace> found) {
        return found.stream().collect(Collectors.toMap(place -> place.id, Function.identity()));
    }
}
