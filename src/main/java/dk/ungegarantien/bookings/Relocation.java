package dk.ungegarantien.bookings;

import dk.ungegarantien.offers.Purpose;
import dk.ungegarantien.schools.SchoolSummary;
import dk.ungegarantien.schools.Schools;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Gives up the places that pupils leave, then gives them those they go to: first all of the one, then all of the other, so that two can swap the last seats. */
@ApplicationScoped
class Relocation {

    private final Bookings bookings;
    private final Queues queues;
    private final Releasing releasing;
    private final MatchGuard matches;
    private final SeatKeeping seats;
    private final Schools schools;
    private final Records records;
    private final MoveLog log;
    private final Announcing announcing;
    private final Clock clock;

    Relocation(
            Bookings bookings,
            Queues queues,
            Releasing releasing,
            MatchGuard matches,
            SeatKeeping seats,
            Schools schools,
            Records records,
            MoveLog log,
            Announcing announcing,
            Clock clock) {
        this.bookings = bookings;
        this.queues = queues;
        this.releasing = releasing;
        this.matches = matches;
        this.seats = seats;
        this.schools = schools;
        this.records = records;
        this.log = log;
        this.announcing = announcing;
        this.clock = clock;
    }

    /** What happens to one pupil: which bookings are left, and where the pupil goes. */
    record Step(Intent intent, List<Booked> left) {

        UUID pupil() {
            return intent.pupil().id();
        }

        Booked lastLeft() {
            return left.isEmpty() ? null : left.get(left.size() - 1);
        }

        /** The pupil is there already. */
        boolean changesNothing() {
            return intent.to() == null
                    ? left.isEmpty()
                    : left.size() == 1 && left.get(0).place().equals(intent.to());
        }

        BoardMove move() {
            var from = left.isEmpty() ? null : from();
            var kind = intent.to() == null ? MoveKind.RELEASED : from == null ? MoveKind.PLACED : MoveKind.MOVED;
            return new BoardMove(kind, pupil(), from, intent.to());
        }

        private Place from() {
            var first = left.get(0).place();
            return new Place(
                    first.offer(),
                    first.ownPlace(),
                    left.stream()
                            .flatMap(one -> one.isoWeeks().stream())
                            .distinct()
                            .sorted()
                            .toList(),
                    first.weekdays());
        }
    }

    /**
     * Tells the number of the move before the first of these; null when nothing had to be moved.
     *
     * @param live all that the pupils have, in whichever round
     */
    Uni<Long> move(Records.Actor by, PlacementRound round, List<Intent> wanted, List<Booked> live) {
        var steps = wanted.stream()
                .map(intent -> step(round, intent, live))
                .filter(step -> !step.changesNothing())
                .toList();
        if (steps.isEmpty()) {
            return Uni.createFrom().nullItem();
        }
        return Sequence.each(steps, step -> waitsNoMore(step, by))
                .chain(() -> releasing.forMoves(round, steps, live, by))
                .chain(() -> matches.demand(going(steps), Purpose.PLACING))
                .chain(() -> place(round, steps, by))
                .chain(placed -> log.write(
                                round,
                                by.account(),
                                steps.stream().map(Step::move).toList())
                        .call(before -> announcing.changed(round, steps, placed, before)));
    }

    /** Who gets a place has waited for it long enough, whoever gives it. */
    private Uni<Void> waitsNoMore(Step step, Records.Actor by) {
        var to = step.intent().to();
        return to == null || to.offer() == null
                ? Uni.createFrom().voidItem()
                : queues.taken(step.pupil(), to.offer(), to.weeks(), by);
    }

    private static Step step(PlacementRound round, Intent intent, List<Booked> live) {
        return new Step(
                intent,
                live.stream()
                        .filter(one -> intent.pupil().id().equals(one.booking().pupil)
                                && round.id.equals(one.booking().round)
                                && one.booking().isAhead()
                                && !intent.keeps().contains(one.id()))
                        .toList());
    }

    private static List<MatchGuard.Going> going(List<Step> steps) {
        return steps.stream()
                .filter(step -> step.intent().to() != null && step.intent().to().offer() != null)
                .flatMap(step -> step.intent().to().weeks().stream()
                        .map(week -> new MatchGuard.Going(
                                step.intent().pupil(), step.intent().to().offer(), week)))
                .toList();
    }

    /** The new bookings, by pupil. */
    private Uni<Map<UUID, Booked>> place(PlacementRound round, List<Step> steps, Records.Actor by) {
        var coming = steps.stream().filter(step -> step.intent().to() != null).toList();
        var placed = new HashMap<UUID, Booked>();
        return schools.summaries(coming.stream()
                        .map(step -> step.intent().pupil().school())
                        .distinct()
                        .toList())
                .call(ofPupils -> Sequence.each(coming, step -> place(
                                round, step, ofPupils.get(step.intent().pupil().school()), by)
                        .invoke(booked -> placed.put(step.pupil(), booked))))
                .replaceWith(placed);
    }

    private Uni<Booked> place(PlacementRound round, Step step, SchoolSummary school, Records.Actor by) {
        var inPlaceOf = step.lastLeft() == null ? null : step.lastLeft().booking();
        var booking = Booking.placed(round, step.pupil(), step.intent().to(), inPlaceOf, by.account(), clock.instant());
        return bookings.add(booking, step.intent().to().weeks())
                .call(booked -> seats.take(booked, Candidates.claim(school)))
                .call(booked -> records.of(booking, null, by));
    }
}
