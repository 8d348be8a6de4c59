package dk.ungegarantien.bookings;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;

/** All wishes. */
@ApplicationScoped
class Wishes implements PanacheRepositoryBase<Wish, UUID> {

    private final OwnPlaces ownPlaces;

    Wishes(OwnPlaces ownPlaces) {
        this.ownPlaces = ownPlaces;
    }

    /** Those of everybody in a round, by pupil, the dearest first. */
    Uni<Map<UUID, List<WishView>>> in(UUID round) {
        return list("round = ?1 order by pupil, rank", round).chain(this::views);
    }

    /** Those of one pupil, the dearest first. */
    Uni<List<Wish>> of(UUID round, UUID pupil) {
        return list("round = ?1 and pupil = ?2 order by rank", round, pupil);
    }

    /** Those of some pupils in a round, by pupil, the dearest first. */
    Uni<Map<UUID, List<WishView>>> of(UUID round, Collection<UUID> pupils) {
        return pupils.isEmpty()
                ? Uni.createFrom().item(Map.of())
                : list("round = ?1 and pupil in ?2 order by pupil, rank", round, pupils)
                        .chain(this::views);
    }

    private Uni<Map<UUID, List<WishView>>> views(List<Wish> found) {
        return ownPlaces
                .byIds(found.stream()
                        .map(wish -> wish.ownPlace)
                        .filter(Objects::nonNull)
                        .toList())
                .map(places -> found.stream()
                        .collect(Collectors.groupingBy(
                                wish -> wish.pupil,
                                Collectors.mapping(
                                        wish -> wish.view(wish.ownPlace == null ? null : places.get(wish.ownPlace)),
                                        Collectors.toList()))));
    }
}
