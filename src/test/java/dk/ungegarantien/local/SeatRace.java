package dk.ungegarantien.local;

import dk.ungegarantien.local.SeatMoves.Week;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;

/** Many people at once, each doing at random what people do with seats; keeps the book of who was told to have one. */
final class SeatRace {

    private static final int LONGEST_HOLD = 60;

    private final List<Week> weeks;
    private final UUID school;
    private final Set<UUID> seated = ConcurrentHashMap.newKeySet();
    private final AtomicInteger added = new AtomicInteger();
    private final AtomicInteger lateKeeps = new AtomicInteger();
    private final AtomicInteger refusals = new AtomicInteger();

    SeatRace(List<Week> weeks, UUID school) {
        this.weeks = weeks;
        this.school = school;
    }

    /** @param opening connects one of the people */
    void run(int people, int operations, Callable<SeatMoves> opening) throws InterruptedException {
        var threads = Executors.newFixedThreadPool(people);
        try {
            var running = new ArrayList<Callable<Void>>();
            for (var person = 0; person < people; person++) {
                var random = new Random(person);
                running.add(() -> {
                    try (var moves = opening.call()) {
                        new Person(moves, random).act(operations / people);
                    }
                    return null;
                });
            }
            for (var one : threads.invokeAll(running)) {
                one.get();
            }
        } catch (ExecutionException e) {
            throw new AssertionError("a move failed as no move may", e.getCause());
        } finally {
            threads.shutdown();
        }
    }

    /** Who was told to have a seat for good, and has not given it back. */
    Set<UUID> seated() {
        return seated;
    }

    /** How many seats there are more than in the beginning. */
    int added() {
        return added.get();
    }

    String story() {
        return "%d seated in the end, %d seats added, %d refused, %d kept or lost after the hold was over"
                .formatted(seated.size(), added.get(), refusals.get(), lateKeeps.get());
    }

    private final class Person {

        private final SeatMoves moves;
        private final Random random;
        private final Deque<UUID> mine = new ArrayDeque<>();

        Person(SeatMoves moves, Random random) {
            this.moves = moves;
            this.random = random;
        }

        void act(int operations) {
            for (var at = 0; at < operations; at++) {
                act(weeks.get(random.nextInt(weeks.size())), random.nextInt(100));
            }
        }

        private void act(Week week, int dice) {
            if (dice < 45) {
                decide(week);
            } else if (dice < 60) {
                seat(UUID.randomUUID(), taker -> moves.take(week, taker, claim()));
            } else if (dice < 82) {
                giveBack();
            } else if (dice < 89) {
                if (moves.remove(week)) added.decrementAndGet();
            } else if (dice < 96) {
                if (moves.add(week)) added.incrementAndGet();
            } else if (dice < 98) {
                moves.reserve(week, school);
            } else {
                moves.midnight(week);
            }
        }

        /** Holds a seat, and says yes around the time at which the hold ends. */
        private void decide(Week week) {
            var taker = UUID.randomUUID();
            var holds = random.nextInt(LONGEST_HOLD);
            if (!moves.hold(week, taker, claim(), holds)) {
                refusals.incrementAndGet();
                return;
            }
            var thinks = random.nextInt(LONGEST_HOLD);
            LockSupport.parkNanos(thinks * 1_000_000L);
            if (thinks >= holds) lateKeeps.incrementAndGet();
            if (random.nextInt(10) == 0) {
                moves.release(taker);
            } else {
                seat(taker, moves::keep);
            }
        }

        private void seat(UUID taker, Predicate<UUID> move) {
            if (move.test(taker)) {
                seated.add(taker);
                mine.add(taker);
            } else {
                refusals.incrementAndGet();
            }
        }

        private void giveBack() {
            var taker = mine.poll();
            if (taker != null) {
                moves.release(taker);
                seated.remove(taker);
            }
        }

        private UUID claim() {
            return random.nextInt(3) == 0 ? school : null;
        }
    }
}
