package dk.ungegarantien.bookings;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;

/** Shows who waits: to the board, and to the pupil. */
@ApplicationScoped
class WaitingShow {

    private final Queues queues;
    private final Bookings bookings;

    WaitingShow(Queues queues, Bookings bookings) {
        this.queues = queues;
        this.bookings = bookings;
    }

    Uni<List<WaitingView>> in(RoundInReach reached) {
        return queues.inRound(reached).chain(found -> queues.places(found)
                .chain(places -> holds(found).map(holds -> found.stream()
                        .map(one -> new WaitingView(
                                one.pupil,
                                one.offer,
                                one.isoWeek(),
                                one.since,
                                one.state,
                                places.get(one.id),
                                one.booking == null ? null : holds.get(one.booking).heldUntil))
                        .toList())));
    }

    /** @param refs the offers they are at */
    Uni<Map<UUID, List<MyWaitingView>>> byRound(List<Waiting> found, Map<UUID, MyOfferRef> refs) {
        return queues.places(found).chain(places -> holds(found).map(holds -> found.stream()
                .filter(one -> refs.containsKey(one.offer))
                .collect(Collectors.groupingBy(
                        one -> one.round,
                        Collectors.mapping(
                                one -> new MyWaitingView(
                                        refs.get(one.offer),
                                        one.isoWeek(),
                                        one.state,
                                        places.get(one.id),
                                        one.booking,
                                        one.booking == null ? null : holds.get(one.booking).heldUntil),
                                Collectors.toList())))));
    }

    private Uni<Map<UUID, Booking>> holds(List<Waiting> found) {
        return bookings.ofIds(found.stream()
                        .map(one -> one.booking)
                        .filter(Objects::nonNull)
                        .toList())
                .map(held -> held.stream().collect(Collectors.toMap(Booked::id, Booked::booking)));
    }
}
