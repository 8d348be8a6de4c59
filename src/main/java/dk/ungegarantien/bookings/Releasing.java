package dk.ungegarantien.bookings;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Gives bookings up: their seats are free again, and it is recorded. */
@ApplicationScoped
class Releasing {

    private final Bookings bookings;
    private final Queues queues;
    private final SeatKeeping seats;
    private final Records records;
    private final Clock clock;

    Releasing(Bookings bookings, Queues queues, SeatKeeping seats, Records records, Clock clock) {
        this.bookings = bookings;
        this.queues = queues;
        this.seats = seats;
        this.records = records;
        this.clock = clock;
    }

    /** What is left behind, what pupils hold who get a place, and of what is held for the round as much as is needed. */
    Uni<Void> forMoves(PlacementRound round, List<Relocation.Step> steps, List<Booked> live, Records.Actor by) {
        var over = new ArrayList<Booked>();
        steps.forEach(step -> over.addAll(step.left()));
        steps.stream().filter(step -> step.intent().to() != null).forEach(step -> live.stream()
                .filter(one -> heldBy(step, round, one))
                .forEach(over::add));
        return bookings.heldFor(round.id)
                .invoke(held -> over.addAll(usedUp(steps, lasting(held))))
                .chain(() -> release(over, by, Booking::release));
    }

    Uni<Void> release(List<Booked> over, Records.Actor by) {
        return release(over, by, Booking::release);
    }

    /** The place is not there any more, or the pupil is not. */
    Uni<Void> lose(List<Booked> over, Records.Actor by) {
        return release(over, by, Booking::lose);
    }

    private Uni<Void> release(List<Booked> over, Records.Actor by, java.util.function.Consumer<Booking> how) {
        if (over.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        var before = over.stream().map(one -> one.booking().status).toList();
        over.forEach(one -> how.accept(one.booking()));
        return bookings.flush()
                .chain(() -> seats.giveBack(over))
                .chain(() -> queues.passed(over.stream().map(Booked::id).toList(), by))
                .chain(() -> Sequence.each(
                        IntStream.range(0, over.size()).boxed().toList(),
                        at -> records.of(over.get(at).booking(), before.get(at), by)));
    }

    private List<Booked> lasting(List<Booked> held) {
        return held.stream()
                .filter(one -> one.booking().holdsAt(clock.instant()))
                .sorted(Comparator.comparing(one -> one.booking().heldUntil))
                .toList();
    }

    /** A seat that the waiting list has offered stays for another week. */
    private static boolean heldBy(Relocation.Step step, PlacementRound round, Booked one) {
        return one.booking().status == BookingStatus.HELD
                && step.pupil().equals(one.booking().pupil)
                && (round.id.equals(one.booking().round) && !one.booking().isOffered()
                        || one.isoWeeks().stream().anyMatch(step.intent().to().weeks()::contains));
    }

    /** One hold for each pupil and week, the first to end first. */
    private static List<Booked> usedUp(List<Relocation.Step> steps, List<Booked> held) {
        var left = new ArrayList<>(held);
        var used = new ArrayList<Booked>();
        steps.stream()
                .map(step -> step.intent().to())
                .filter(to -> to != null && to.offer() != null)
                .flatMap(to -> to.weeks().stream().map(week -> new Place(to.offer(), null, List.of(week), List.of())))
                .forEach(spot -> left.stream()
                        .filter(one -> one.place().equals(spot))
                        .findFirst()
                        .ifPresent(one -> {
                            left.remove(one);
                            used.add(one);
                        }));
        return used;
    }
}
