package dk.ungegarantien.bookings;

import dk.ungegarantien.accounts.Accounts;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Sees to it that nobody overwrites what somebody else has done meanwhile. */
@ApplicationScoped
class MoveGuard {

    private final Bookings bookings;
    private final MoveLog log;
    private final Accounts accounts;

    MoveGuard(Bookings bookings, MoveLog log, Accounts accounts) {
        this.bookings = bookings;
        this.log = log;
        this.accounts = accounts;
    }

    /**
     * Fails with {@link MovedMeanwhile} when a pupil stands elsewhere than the mover saw. A hold that has ended meanwhile does no harm.
     *
     * @param live what the pupils have now, in this round
     */
    Uni<Void> demand(PlacementRound round, List<Intent> intents, List<Booked> live) {
        var there = live.stream().map(Booked::id).collect(Collectors.toSet());
        var gone = intents.stream()
                .flatMap(intent -> intent.expected().stream())
                .filter(id -> !there.contains(id))
                .toList();
        return bookings.ofIds(gone).chain(over -> {
            var onceHeld = over.stream()
                    .filter(one -> one.booking().placedAt == null)
                    .map(Booked::id)
                    .collect(Collectors.toSet());
            return intents.stream()
                    .filter(intent -> stale(intent, live, onceHeld))
                    .findFirst()
                    .map(intent -> refuse(round, intent))
                    .orElseGet(() -> Uni.createFrom().voidItem());
        });
    }

    private static boolean stale(Intent intent, List<Booked> live, Set<UUID> onceHeld) {
        var own = live.stream()
                .filter(one -> intent.pupil().id().equals(one.booking().pupil))
                .toList();
        var ids = own.stream().map(Booked::id).collect(Collectors.toSet());
        return own.stream()
                        .anyMatch(one ->
                                one.booking().isAhead() && !intent.expected().contains(one.id()))
                || intent.expected().stream().anyMatch(id -> !ids.contains(id) && !onceHeld.contains(id));
    }

    private Uni<Void> refuse(PlacementRound round, Intent intent) {
        return log.lastOf(round.id, intent.pupil().id())
                .chain(last -> last == null || last.actor() == null
                        ? Uni.createFrom()
                                .<Void>failure(
                                        new MovedMeanwhile(intent.pupil().id(), null, last == null ? null : last.at()))
                        : accounts.summary(last.actor()).chain(who -> Uni.createFrom()
                                .<Void>failure(new MovedMeanwhile(intent.pupil().id(), who.name(), last.at()))));
    }
}
