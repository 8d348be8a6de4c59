package dk.ungegarantien.local;

import dk.ungegarantien.local.Calls.Answer;
import dk.ungegarantien.local.SeatMoves.Week;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/** The queues for full weeks in which pupils of one round stand. Their coordinator puts them there; they say yes themselves. */
final class RacingQueue {

    private final Calls calls;
    private final Function<String, Calls> pupils;
    private final Looking database;
    private final String round;

    /** @param pupils what a pupil asks for */
    RacingQueue(Calls calls, Function<String, Calls> pupils, Looking database, String round) {
        this.calls = calls;
        this.pupils = pupils;
        this.database = database;
        this.round = round;
    }

    /** A seat that is held for somebody who has waited. */
    record Offered(String pupil, Week at, String hold) {}

    /** Some week in which nobody has a seat to give away. */
    Optional<Week> somethingFull() {
        return database
                .rows(
                        "select offer_id, week from seat group by offer_id, week having bool_and(taken_by is not null) order by random() limit 1")
                .stream()
                .map(row -> row.split(" "))
                .map(row -> week(row[0], row[1]))
                .findFirst();
    }

    Answer join(String pupil, Week week) {
        return calls.post(
                "/api/v1/placement-rounds/%s/pupils/%s/waiting".formatted(round, pupil),
                Map.of("offer", week.offer(), "week", week.name()));
    }

    Answer leave(String pupil, Week week) {
        return calls.delete("/api/v1/placement-rounds/%s/pupils/%s/waiting?offer=%s&week=%s"
                .formatted(round, pupil, week.offer(), week.name()));
    }

    Answer sayYes(Offered offered) {
        return pupils.apply(offered.pupil())
                .post("/api/v1/bookings/%s/confirmation".formatted(offered.hold()), Map.of());
    }

    Optional<Offered> offered() {
        return database
                .rows(
                        "select pupil, offer, week, booking from waiting where round = '%s' and state = 'OFFERED' order by random() limit 1"
                                .formatted(round))
                .stream()
                .map(row -> row.split(" "))
                .map(row -> new Offered(row[0], week(row[1], row[2]), row[3]))
                .findFirst();
    }

    /** Nobody of the round waits any more. */
    void close() {
        database
                .rows(
                        "select pupil, offer, week from waiting where round = '%s' and state in ('WAITING', 'OFFERED') order by number"
                                .formatted(round))
                .stream()
                .map(row -> row.split(" "))
                .forEach(row -> Racer.came(leave(row[0], week(row[1], row[2])), 200, 404));
    }

    private static Week week(String offer, String name) {
        return new Week(UUID.fromString(offer), name);
    }
}
