package dk.ungegarantien.bookings;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import dk.ungegarantien.shared.Outbox;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;

/** Lets nobody wait in vain: whoever waits for what will not come is told, and stands in no queue. Whoever calls has the offer and the rounds in hand. */
@ApplicationScoped
class EndingQueues {

    private final Queues queues;
    private final Bookings bookings;
    private final Rounds rounds;
    private final MoveLog log;
    private final Outbox outbox;

    EndingQueues(Queues queues, Bookings bookings, Rounds rounds, MoveLog log, Outbox outbox) {
        this.queues = queues;
        this.bookings = bookings;
        this.rounds = rounds;
        this.log = log;
        this.outbox = outbox;
    }

    /**
     * @param waiting of one offer; to whom a seat was offered meanwhile has lost it by now
     * @param host the firm
     * @param closed whether the offer is no more
     */
    Uni<Void> end(List<Waiting> waiting, String host, boolean closed) {
        var live = waiting.stream().filter(one -> one.state.isLive()).toList();
        return queues.change(live, Waiting::leave, Records.Actor.NOBODY)
                .chain(() -> log(live))
                .chain(() -> tell(waiting, host, closed));
    }

    private Uni<Void> log(List<Waiting> left) {
        var byRound = left.stream()
                .collect(groupingBy(one -> one.round, LinkedHashMap::new, mapping(EndingQueues::move, toList())));
        return Sequence.each(byRound.entrySet(), each -> rounds.findById(each.getKey())
                .chain(round -> log.write(round, null, each.getValue())));
    }

    private static BoardMove move(Waiting left) {
        return Queueing.queued(left.pupil, left.offer, null, left.isoWeek());
    }

    /** Whoever has a place in that week by now need not hear of it. */
    private Uni<Void> tell(List<Waiting> waiting, String host, boolean closed) {
        return bookings.liveOf(waiting.stream().map(one -> one.pupil).distinct().toList())
                .map(live -> waiting.stream()
                        .filter(one -> live.stream().noneMatch(booked -> isPlacedThen(one, booked)))
                        .toList())
                .chain(without -> tellThose(without, host, closed));
    }

    private static boolean isPlacedThen(Waiting waiting, Booked booked) {
        return waiting.pupil.equals(booked.booking().pupil)
                && booked.booking().status != BookingStatus.HELD
                && booked.isoWeeks().contains(waiting.isoWeek());
    }

    private Uni<Void> tellThose(List<Waiting> waiting, String host, boolean closed) {
        var byPupil = waiting.stream()
                .collect(groupingBy(
                        one -> new InRound(one.municipalityCode, one.round, one.pupil), LinkedHashMap::new, toList()));
        return Sequence.each(
                byPupil.entrySet(),
                each -> outbox.tell(
                        each.getKey().municipality(),
                        new QueueEnded(
                                each.getKey().round(),
                                each.getKey().pupil(),
                                host,
                                each.getValue().stream()
                                        .map(Waiting::isoWeek)
                                        .sorted()
                                        .toList(),
                                closed)));
    }

    /** Somebody who waits in one or more weeks of one round. */
    private record InRound(String municipality, UUID round, UUID pupil) {}
}
