package dk.ungegarantien.local;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dk.ungegarantien.local.SeatMoves.Week;
import io.restassured.RestAssured;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * No seat twice, and none lost: holds that end while they are being kept, seats given back, added and taken away, reservations that end at midnight,
 * all at random and at once, while three replicas open what is over. In the end everybody who was told to have a seat has one, and nobody else.
 */
class SeatRacesIT {

    private static final int PEOPLE = 20;
    private static final int OPERATIONS = 10_000;
    private static final int WITHOUT_RULES = 2_000;

    private static Replicas replicas;
    private static Looking database;

    private List<Week> weeks;
    private UUID school;
    private int seats;

    @BeforeAll
    static void three_replicas() throws SQLException {
        replicas = Replicas.start(3, Path.of("target", "replicas", "seats"));
        database = new Looking(replicas.database().connect(Application.DATABASE));
    }

    @AfterAll
    static void end() throws SQLException {
        if (database != null) database.close();
        if (replicas != null) replicas.close();
    }

    @BeforeEach
    void few_seats_in_many_weeks() throws SQLException, IOException {
        try (var connection = replicas.database().connect(Application.DATABASE);
                var statement = connection.createStatement();
                var script = SeatRacesIT.class.getResourceAsStream("few-seats.sql")) {
            statement.execute(new String(script.readAllBytes(), UTF_8));
        }
        weeks = database.rows("select distinct offer_id, week from seat order by offer_id, week").stream()
                .map(row -> row.split(" "))
                .map(row -> new Week(UUID.fromString(row[0]), row[1]))
                .toList();
        school = UUID.fromString(database.rows("select id from school").get(0));
        seats = database.count("seat");
    }

    @Test
    void nobody_loses_a_seat_and_nobody_shares_one() throws InterruptedException {
        var race = race(OPERATIONS, "the rules in force", () -> new SeatMoves(connection()));
        everybody_has_the_seat_that_was_promised(race);
        every_replica_tells_what_is_free();
    }

    @Test
    void careless_ones_cannot_take_a_seat_from_anybody() throws InterruptedException {
        var race = race(WITHOUT_RULES, "careless, the rules in force", () -> new CarelessSeatMoves(connection()));
        everybody_has_the_seat_that_was_promised(race);
    }

    @Test
    void without_the_rules_of_the_database_seats_are_given_twice() throws InterruptedException {
        database.change("alter table seat disable trigger seat_taken_once");
        try {
            var race = race(WITHOUT_RULES, "careless, without the rules", () -> new CarelessSeatMoves(connection()));
            var promised = names(race);
            promised.removeAll(takers());
            assertThat(promised).as("who was promised a seat that another has").isNotEmpty();
        } finally {
            database.change("alter table seat enable trigger seat_taken_once");
        }
    }

    private SeatRace race(int operations, String how, Callable<SeatMoves> opening) throws InterruptedException {
        var race = new SeatRace(weeks, school);
        var begun = Instant.now();
        race.run(PEOPLE, operations, opening);
        var took = Duration.between(begun, Instant.now());
        database.awaitNone("seat where held_until is not null or reserved_until <= danish_today()");
        database.awaitNone("freed_seat");
        var broken = names(race);
        broken.removeAll(takers());
        System.out.printf(
                "%s: %d operations of %d people on %d weeks in %.1f s, %s, %d promises broken%n",
                how, operations, PEOPLE, weeks.size(), took.toMillis() / 1000.0, race.story(), broken.size());
        return race;
    }

    private void everybody_has_the_seat_that_was_promised(SeatRace race) {
        assertThat(takers()).containsExactlyInAnyOrderElementsOf(names(race));
        assertThat(database.count("seat")).as("no seat lost, none made up").isEqualTo(seats + race.added());
        assertThat(database.rows("""
                        select c.offer_id from listed_card c
                        where (c.card::json ->> 'free')::int <> (
                            select count(*) from seat s
                            where s.offer_id = c.offer_id and seat_free(s.taken_by, s.held_until, s.reserved_until))"""))
                .as("offers of which the search tells another number of free seats")
                .isEmpty();
    }

    private void every_replica_tells_what_is_free() {
        var offer = weeks.get(0).offer();
        var free = database.count(
                "seat where offer_id = '%s' and seat_free(taken_by, held_until, reserved_until)".formatted(offer));
        for (var replica : replicas.urls()) {
            assertThat(RestAssured.get(replica + "/api/v1/offers/" + offer).<Integer>path("free"))
                    .isEqualTo(free);
        }
    }

    private static List<String> takers() {
        return database.rows("select taken_by from seat where taken_by is not null");
    }

    private static List<String> names(SeatRace race) {
        return new ArrayList<>(race.seated().stream().map(UUID::toString).toList());
    }

    private static Connection connection() throws SQLException {
        return replicas.database().connect(Application.DATABASE);
    }
}
