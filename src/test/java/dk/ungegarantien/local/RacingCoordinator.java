package dk.ungegarantien.local;

import com.fasterxml.jackson.databind.JsonNode;
import dk.ungegarantien.local.Calls.Answer;
import dk.ungegarantien.local.RacingQueue.Offered;
import dk.ungegarantien.local.SeatMoves.Week;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;

/**
 * Places the pupils of one round at random: places, holds and decides too late, moves on, releases, lets them wait for full weeks and answer in time or too
 * late when a seat is held. Keeps the book of who was told to have a seat.
 */
final class RacingCoordinator implements Racer {

    private static final int LONGEST_HOLD = 60;

    private final Calls calls;
    private final Looking database;
    private final RacingQueue queue;
    private final String round;
    private final List<String> pupils;
    private final List<Week> weeks;
    private final Map<String, Booking> placed = new HashMap<>();
    private int refusals;
    private int lateKeeps;

    RacingCoordinator(
            Calls calls, Looking database, RacingQueue queue, String round, List<String> pupils, List<Week> weeks) {
        this.calls = calls;
        this.database = database;
        this.queue = queue;
        this.round = round;
        this.pupils = pupils;
        this.weeks = weeks;
    }

    private record Booking(String id, Week at) {}

    /** Pupil, offer and week of all who have a seat. */
    List<String> promised() {
        return placed.entrySet().stream()
                .map(one -> "%s %s %s"
                        .formatted(
                                one.getKey(),
                                one.getValue().at().offer(),
                                one.getValue().at().name()))
                .toList();
    }

    int refusals() {
        return refusals;
    }

    int lateKeeps() {
        return lateKeeps;
    }

    @Override
    public void act(Random random) {
        var pupil = pupils.get(random.nextInt(pupils.size()));
        var week = weeks.get(random.nextInt(weeks.size()));
        var dice = random.nextInt(100);
        var offered = random.nextInt(3) == 0 ? queue.offered() : Optional.<Offered>empty();
        if (offered.isPresent()) {
            answer(offered.get(), random);
        } else if (placed.containsKey(pupil)) {
            move(pupil, dice < 80 ? week : null);
        } else if (dice < 30) {
            move(pupil, week);
        } else if (dice < 60) {
            decide(pupil, week, random);
        } else if (dice < 90) {
            queue.somethingFull().ifPresent(full -> came(queue.join(pupil, full)));
        } else {
            holdForTheRound(week, random);
        }
    }

    /** Gives back what is held for the round, or waited for. */
    @Override
    public void finish() {
        queue.close();
        calls.get(path("/board"))
                .demand(200)
                .json()
                .get("holds")
                .forEach(hold -> giveBack(hold.get("id").asText()));
    }

    /** @param to null for nowhere */
    private void move(String pupil, Week to) {
        var now = placed.get(pupil);
        var move = new HashMap<String, Object>();
        move.put("pupil", pupil);
        move.put("expected", now == null ? List.of() : List.of(now.id()));
        if (to != null) {
            move.put("to", Map.of("offer", to.offer(), "week", to.name()));
        }
        var answer = calls.post(path("/moves"), Map.of("moves", List.of(move)));
        if (!came(answer)) {
            return;
        }
        if (to == null) {
            placed.remove(pupil);
        } else if (now == null || !now.at().equals(to)) {
            placed.put(pupil, new Booking(bookingOf(pupil, "PLACED", to, answer.json()), to));
        }
    }

    /** Holds a seat, and says yes or no around the time at which the hold ends. */
    private void decide(String pupil, Week week, Random random) {
        var told = Map.of(
                "pupil", pupil,
                "offer", week.offer(),
                "week", week.name(),
                "until", LocalDate.now().plusDays(1).toString());
        var answer = calls.post(path("/holds"), told);
        if (!came(answer)) {
            return;
        }
        var hold = bookingOf(pupil, "HELD", week, answer.json());
        var holds = random.nextInt(LONGEST_HOLD);
        var thinks = random.nextInt(LONGEST_HOLD);
        endsIn(hold, holds);
        LockSupport.parkNanos(thinks * 1_000_000L);
        if (thinks >= holds) lateKeeps++;
        if (random.nextInt(5) == 0) {
            giveBack(hold);
        } else {
            move(pupil, week);
        }
    }

    /** Of those who answer most say yes, or the coordinator does it for them; a few too late. Whoever has got another place says no. */
    private void answer(Offered offered, Random random) {
        if (random.nextInt(3) == 0) {
            endsIn(offered.hold(), random.nextInt(LONGEST_HOLD));
            LockSupport.parkNanos(random.nextInt(LONGEST_HOLD) * 1_000_000L);
        }
        var dice = random.nextInt(10);
        if (placed.containsKey(offered.pupil()) || dice < 2) {
            Racer.came(queue.leave(offered.pupil(), offered.at()), 200, 404);
        } else if (dice < 4) {
            move(offered.pupil(), offered.at());
        } else if (came(queue.sayYes(offered))) {
            placed.put(offered.pupil(), new Booking(placement(offered.pupil()), offered.at()));
        }
    }

    private String placement(String pupil) {
        return database.rows("select id from booking where pupil = '%s' and status = 'PLACED'".formatted(pupil))
                .get(0);
    }

    /** Whoever of the round is placed there uses it up; some come to nothing. */
    private void holdForTheRound(Week week, Random random) {
        var answer = calls.post(path("/holds"), Map.of("offer", week.offer(), "week", week.name(), "seats", 1));
        if (came(answer)) {
            var held = new ArrayList<String>();
            answer.json().get("holds").forEach(hold -> held.add(hold.get("id").asText()));
            endsIn(held.get(random.nextInt(held.size())), random.nextInt(LONGEST_HOLD));
        }
    }

    private void giveBack(String hold) {
        Racer.came(calls.delete("/api/v1/bookings/" + hold), 204, 404, 409);
    }

    /** Days pass in no time. First the booking, then its seat, as the product does it. */
    private void endsIn(String booking, int milliseconds) {
        database.change("""
                with held as (select id from booking where id = '%2$s' and status = 'HELD' for no key update),
                    late as (update booking set held_until = now() + interval '%1$d milliseconds' from held where booking.id = held.id)
                update seat set held_until = now() + interval '%1$d milliseconds'
                from held join booking_week on booking = held.id where held_until is not null and taken_by = booking_week.id""".formatted(milliseconds, booking));
    }

    private boolean came(Answer answer) {
        var came = Racer.came(answer, 200, 409);
        if (!came) refusals++;
        return came;
    }

    private static String bookingOf(String pupil, String status, Week at, JsonNode answer) {
        String found = null;
        for (var move : answer.get("moves")) {
            if (pupil.equals(move.path("pupil").asText())) {
                for (var booking : move.get("bookings")) {
                    if (status.equals(booking.get("status").asText()) && isAt(at, booking))
                        found = booking.get("id").asText();
                }
            }
        }
        if (found == null) throw new AssertionError("No booking that is " + status + " in " + answer);
        return found;
    }

    private static boolean isAt(Week week, JsonNode booking) {
        return week.offer().toString().equals(booking.path("offer").asText())
                && week.name().equals(booking.get("weeks").path(0).asText());
    }

    private String path(String of) {
        return "/api/v1/placement-rounds/" + round + of;
    }
}
