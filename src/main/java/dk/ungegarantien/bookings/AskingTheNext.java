package dk.ungegarantien.bookings;

import dk.ungegarantien.offers.Fit;
import dk.ungegarantien.offers.Offers;
import dk.ungegarantien.offers.Purpose;
import dk.ungegarantien.schools.PupilSummary;
import dk.ungegarantien.schools.Pupils;
import dk.ungegarantien.schools.Schools;
import dk.ungegarantien.shared.IsoWeek;
import dk.ungegarantien.shared.Outbox;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Holds freed seats for those who wait, the first who can take one first, and asks them. Whoever calls has the offer and the rounds of those who wait in hand: so nobody is asked twice
 * for one seat, and no seat is given to two.
 */
@ApplicationScoped
class AskingTheNext {

    private final Queues queues;
    private final Rounds rounds;
    private final Bookings bookings;
    private final Releasing releasing;
    private final Pupils pupils;
    private final Schools schools;
    private final Offers offers;
    private final Candidates candidates;
    private final Fit fit;
    private final SeatKeeping seats;
    private final Records records;
    private final MoveLog log;
    private final Outbox outbox;
    private final Clock clock;

    AskingTheNext(
            Queues queues,
            Rounds rounds,
            Bookings bookings,
            Releasing releasing,
            Pupils pupils,
            Schools schools,
            Offers offers,
            Candidates candidates,
            Fit fit,
            SeatKeeping seats,
            Records records,
            MoveLog log,
            Outbox outbox,
            Clock clock) {
        this.queues = queues;
        this.rounds = rounds;
        this.bookings = bookings;
        this.releasing = releasing;
        this.pupils = pupils;
        this.schools = schools;
        this.offers = offers;
        this.candidates = candidates;
        this.fit = fit;
        this.seats = seats;
        this.records = records;
        this.log = log;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Somebody of the queue who can be asked. */
    private record Next(Waiting waiting, PupilSummary pupil) {}

    /** As many are asked as there are seats that somebody who waits can have. Who cannot have one keeps the place in the queue. */
    Uni<Void> freed(UUID offer, IsoWeek week) {
        var until = TimeToSayYes.until(week, clock.instant());
        return until == null
                ? Uni.createFrom().voidItem()
                : queues.at(offer, week).chain(queue -> ask(offer, week, queue, until));
    }

    private Uni<Void> ask(UUID offer, IsoWeek week, List<Waiting> queue, Instant until) {
        return queue.isEmpty()
                ? Uni.createFrom().voidItem()
                : pupils.summaries(queue.stream().map(one -> one.pupil).toList())
                        .call(people -> endHolds(people))
                        .chain(people -> next(offer, week, queue, people))
                        .chain(next -> next == null
                                ? Uni.createFrom().voidItem()
                                : hold(next, week, until)
                                        .chain(() -> ask(
                                                offer,
                                                week,
                                                queue.stream()
                                                        .filter(one -> one != next.waiting())
                                                        .toList(),
                                                until)));
    }

    /** Holds of theirs whose time is over keep the week from nobody. */
    private Uni<Void> endHolds(Map<UUID, PupilSummary> people) {
        return bookings.liveOf(people.keySet())
                .chain(live -> releasing.release(
                        live.stream()
                                .filter(one -> one.booking().status == BookingStatus.HELD
                                        && !one.booking().holdsAt(clock.instant()))
                                .toList(),
                        Records.Actor.NOBODY));
    }

    /** The first for whom nothing stands in the way; null for nobody. Who decides about another seat in that week is not asked meanwhile. */
    private Uni<Next> next(UUID offer, IsoWeek week, List<Waiting> queue, Map<UUID, PupilSummary> people) {
        return deciding(people.keySet(), week)
                .chain(deciding -> candidates.of(people.values()).chain(known -> offers.summaries(List.of(offer))
                        .chain(found -> fit.among(found.values()))
                        .map(matches -> queue.stream()
                                .filter(one -> known.containsKey(one.pupil) && !deciding.contains(one.pupil))
                                .filter(one -> matches.match(known.get(one.pupil), offer, week, Purpose.PLACING)
                                        .isPossible())
                                .findFirst()
                                .map(one -> new Next(one, people.get(one.pupil)))
                                .orElse(null))));
    }

    private Uni<Set<UUID>> deciding(Set<UUID> pupils, IsoWeek week) {
        return bookings.liveOf(pupils).map(live -> live.stream()
                .filter(one -> one.isoWeeks().contains(week))
                .map(one -> one.booking().pupil)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
    }

    private Uni<Void> hold(Next next, IsoWeek week, Instant until) {
        var waiting = next.waiting();
        return rounds.findById(waiting.round)
                .chain(round -> schools.summary(next.pupil().school()).chain(school -> {
                    var hold = Booking.held(round, waiting.pupil, waiting.offer, until, null, clock.instant());
                    return bookings.add(hold, List.of(week))
                            .call(() -> queues.change(List.of(waiting), one -> one.offer(hold), Records.Actor.NOBODY))
                            .call(booked -> seats.hold(booked, Candidates.claim(school)))
                            .call(() -> records.of(hold, null, Records.Actor.NOBODY))
                            .call(booked -> log.write(
                                    round,
                                    null,
                                    List.of(new BoardMove(MoveKind.HELD, waiting.pupil, null, booked.place()))))
                            .chain(() -> outbox.tell(
                                    round.municipalityCode, new SeatOffered(round.id, waiting.pupil, hold.id, until)));
                }));
    }
}
