package dk.ungegarantien.local;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BiConsumer;

/** Two coordinators at the board of one round: one places pupils, the other looks each second what has happened, as the page does. */
final class TwoScreens {

    private static final Duration POLL = Duration.ofSeconds(1);
    private static final int LONGEST_THOUGHT = 1_000;

    private final Calls mover;
    private final Calls watcher;
    private final String round;
    private final Map<Long, Instant> seen = new ConcurrentHashMap<>();
    private final Timings polls = new Timings();
    private volatile boolean done;

    TwoScreens(Calls mover, Calls watcher, String round) {
        this.mover = mover;
        this.watcher = watcher;
        this.round = round;
    }

    /**
     * @param moves how long the answer to each move took
     * @param polls how long the answer to each look took
     * @param seen how long it took from the hand that moves to the eye at the other screen
     */
    record Result(Timings moves, Timings polls, Timings seen) {}

    Result play(int times) throws InterruptedException {
        var board = board(mover);
        var watching = new Thread(() -> watch(board.get("lastMove").asLong()));
        watching.start();
        var moves = new Timings();
        var begun = new ConcurrentHashMap<Long, Instant>();
        try {
            think(board, times, (began, number) -> begun.put(number, began), moves);
            while (watching.isAlive() && !seen.keySet().containsAll(begun.keySet())) {
                LockSupport.parkNanos(POLL.toNanos());
            }
        } finally {
            done = true;
            watching.join();
        }
        var latencies = new Timings();
        begun.forEach((number, began) -> latencies.add(Duration.between(began, seen.get(number))));
        return new Result(moves, polls, latencies);
    }

    /** Places one after the other, with a thought before each; tells when each began, and its number. */
    private void think(JsonNode board, int times, BiConsumer<Instant, Long> tells, Timings moves) {
        var random = new Random(times);
        var places = places(board);
        for (var pupil : pupils(board, times)) {
            LockSupport.parkNanos(random.nextInt(LONGEST_THOUGHT) * 1_000_000L);
            var began = Instant.now();
            var answer = moves.of(() -> place(List.of(pupil), places));
            tells.accept(began, answer.get("lastMove").asLong());
        }
    }

    /** Places many with one call. */
    Timings bulk(int many) {
        var took = new Timings();
        var board = board(mover);
        took.of(() -> place(pupils(board, many), places(board)));
        return took;
    }

    private void watch(long after) {
        var last = after;
        var next = Instant.now();
        while (!done) {
            next = next.plus(POLL);
            LockSupport.parkNanos(
                    Math.max(0, Duration.between(Instant.now(), next).toNanos()));
            var from = last;
            var news = polls.of(() -> watcher.get("/api/v1/placement-rounds/%s/moves?after=%d".formatted(round, from))
                    .demand(200)
                    .json());
            var now = Instant.now();
            last = news.get("lastMove").asLong();
            news.get("moves").forEach(move -> seen.put(move.get("number").asLong(), now));
        }
    }

    private JsonNode place(List<String> pupils, Iterator<String> places) {
        var moves = pupils.stream()
                .map(pupil -> Map.of("pupil", pupil, "expected", List.of(), "to", to(places.next())))
                .toList();
        return mover.post("/api/v1/placement-rounds/%s/moves".formatted(round), Map.of("moves", moves))
                .demand(200)
                .json();
    }

    private Map<String, String> to(String place) {
        var parts = place.split(" ");
        return Map.of("offer", parts[0], "week", parts[1]);
    }

    private JsonNode board(Calls who) {
        return who.get("/api/v1/placement-rounds/%s/board".formatted(round))
                .demand(200)
                .json();
    }

    /** Without a place, of grade 8 and 9. */
    private static List<String> pupils(JsonNode board, int many) {
        Set<String> classes = new HashSet<>();
        board.at("/round/classes").forEach(one -> {
            if (one.get("grade").asInt() >= 8) classes.add(one.get("id").asText());
        });
        Deque<String> found = new ArrayDeque<>();
        board.get("pupils").forEach(pupil -> {
            if (pupil.get("bookings").isEmpty()
                    && classes.contains(pupil.get("schoolClass").asText())) {
                found.add(pupil.get("id").asText());
            }
        });
        return found.stream().limit(many).toList();
    }

    /** Each free seat of the board once: offer and week. */
    private static Iterator<String> places(JsonNode board) {
        Deque<String> found = new ArrayDeque<>();
        board.get("offers").forEach(offer -> offer.get("weeks").forEach(week -> {
            for (var seat = 0; seat < week.get("free").asInt(); seat++) {
                found.add(offer.get("id").asText() + " " + week.get("week").asText());
            }
        }));
        return found.iterator();
    }
}
