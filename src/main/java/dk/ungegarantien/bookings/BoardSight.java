package dk.ungegarantien.bookings;

import dk.ungegarantien.shared.Transaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Leaves out what happened to pupils of other schools, when a round is shared with them. */
@ApplicationScoped
class BoardSight {

    private final Transaction transaction;

    BoardSight(Transaction transaction) {
        this.transaction = transaction;
    }

    Uni<List<MoveLog.Entry>> of(RoundInReach reached, List<MoveLog.Entry> entries) {
        if (reached.isWhole()) {
            return Uni.createFrom().item(entries);
        }
        return pupils(reached).map(seen -> entries.stream()
                .filter(entry -> entry.move().pupil() == null
                        || seen.contains(entry.move().pupil()))
                .toList());
    }

    private Uni<Set<UUID>> pupils(RoundInReach reached) {
        return transaction
                .session()
                .chain(session -> session.createNativeQuery(
                                "select pupil from round_pupil where round = ?1 and school_class in (?2)", UUID.class)
                        .setParameter(1, reached.round().id)
                        .setParameter(2, reached.classIds())
                        .getResultList())
                .map(Set::copyOf);
    }
}
