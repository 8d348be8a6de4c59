package dk.ungegarantien.bookings;

import dk.ungegarantien.schools.PupilSummary;
import dk.ungegarantien.schools.Pupils;
import dk.ungegarantien.shared.Transaction;
import dk.ungegarantien.shared.Unknown;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Who belongs to a round: the pupils of its classes, and whoever has a place in it and has changed to another class of the placer's schools. */
@ApplicationScoped
class Members {

    private final Transaction transaction;
    private final Pupils pupils;

    Members(Transaction transaction, Pupils pupils) {
        this.transaction = transaction;
        this.pupils = pupils;
    }

    /** The pupil; fails with {@link Unknown} when the pupil is not in the round, or out of reach. */
    Uni<PupilSummary> one(Placer placer, RoundInReach reached, UUID pupil) {
        return all(placer, reached, List.of(pupil)).map(found -> found.get(pupil));
    }

    /** Those pupils, by id; fails with {@link Unknown} when one of them is not in the round, or out of reach. */
    Uni<Map<UUID, PupilSummary>> all(Placer placer, RoundInReach reached, Collection<UUID> ids) {
        return pupils.summaries(ids).chain(found -> inClasses(reached, ids)
                .chain(inClasses -> guests(reached, ids).map(guests -> {
                    for (var id : ids) {
                        var pupil = found.get(id);
                        var guest = pupil != null
                                && guests.contains(id)
                                && placer.reach().covers(pupil);
                        if (pupil == null || !inClasses.contains(id) && !guest) {
                            throw new Unknown();
                        }
                    }
                    return found;
                })));
    }

    private Uni<Set<UUID>> inClasses(RoundInReach reached, Collection<UUID> ids) {
        return reached.classes().isEmpty()
                ? Uni.createFrom().item(Set.of())
                : transaction
                        .session()
                        .chain(session -> session.createNativeQuery(
                                        "select pupil from round_pupil where round = ?1 and school_class in (?2) and pupil in (?3)",
                                        UUID.class)
                                .setParameter(1, reached.round().id)
                                .setParameter(2, reached.classIds())
                                .setParameter(3, ids)
                                .getResultList())
                        .map(Set::copyOf);
    }

    private Uni<Set<UUID>> guests(RoundInReach reached, Collection<UUID> ids) {
        return transaction
                .session()
                .chain(session -> session.createQuery(
                                "select b.pupil from Booking b where b.round = ?1 and b.pupil in ?2 and b.status in ?3",
                                UUID.class)
                        .setParameter(1, reached.round().id)
                        .setParameter(2, ids)
                        .setParameter(3, BookingStatus.LIVE)
                        .getResultList())
                .map(Set::copyOf);
    }
}
