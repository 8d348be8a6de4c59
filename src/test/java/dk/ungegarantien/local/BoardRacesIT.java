package dk.ungegarantien.local;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dk.ungegarantien.local.SeatMoves.Week;
import io.restassured.RestAssured;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The races of {@link SeatRacesIT} once more, as people run them: coordinators at their boards, firms that change their seats and a secretariat that reserves
 * some, all at once and over HTTP, each call to the next of three replicas. In the end every pupil who was promised a seat has it, nobody else has, and each
 * firm has as many seats as it was told. {@code -Drace.operations=10000} lets them run longer.
 */
class BoardRacesIT {

    private static final int OPERATIONS = Integer.getInteger("race.operations", 300);
    private static final int COORDINATORS = 15;
    private static final int HOSTS = 4;

    private static final TokenSigner SIGNER = TokenSigner.withNewKey();
    private static final List<Looking> CONNECTIONS = new ArrayList<>();

    private static Replicas replicas;
    private static Looking database;

    private final List<RacingHost> hosts = new ArrayList<>();
    private final List<RacingCoordinator> coordinators = new ArrayList<>();

    @BeforeAll
    static void three_replicas_and_many_pupils() throws SQLException, IOException {
        replicas = Replicas.start(3, Path.of("target", "replicas", "boards"), SIGNER.environment());
        database = connection();
        try (var script = BoardRacesIT.class.getResourceAsStream("many-pupils.sql")) {
            database.change(new String(script.readAllBytes(), UTF_8));
        }
    }

    @AfterAll
    static void end() throws SQLException {
        for (var each : CONNECTIONS) {
            each.close();
        }
        if (replicas != null) replicas.close();
    }

    @Test
    void no_seat_is_given_twice_and_none_is_lost() throws Exception {
        var office = everybody();
        var racers = Stream.of(hosts, coordinators, List.of(office))
                .<Racer>flatMap(List::stream)
                .toList();
        var begun = Instant.now();
        race(racers);
        var took = Duration.between(begun, Instant.now());
        database.awaitNone("seat where held_until is not null or reserved_until <= danish_today()");
        database.awaitNone("freed_seat");
        database.awaitNone("waiting where state in ('WAITING', 'OFFERED')");
        report(office, racers.size(), took);
        nobody_waited_in_a_circle();
        every_pupil_has_the_seat_that_was_promised();
        every_firm_has_as_many_seats_as_it_was_told();
        everybody_is_told_how_many_are_free();
    }

    private RacingOffice everybody() throws SQLException {
        var names = database.rows("select distinct week from round_week order by week");
        IntStream.range(0, HOSTS)
                .mapToObj(at -> new RacingHost(calls(SIGNER.partner("host-" + at, "Vært " + at)), names))
                .forEach(hosts::add);
        var weeks = hosts.stream().flatMap(host -> host.weeks().stream()).toList();
        for (var at = 0; at < COORDINATORS; at++) {
            coordinators.add(coordinator(at, weeks));
        }
        return new RacingOffice(
                calls(SIGNER.professional("secretariat", "Sia Sekretær", "secretariat", "860")),
                connection(),
                weeks,
                database.rows("select id from school order by name"));
    }

    private RacingCoordinator coordinator(int at, List<Week> weeks) throws SQLException {
        var subject = "coordinator-" + at;
        var round = database.rows(
                        "select r.id from placement_round r join account a on a.id = r.opened_by where a.subject = '%s'"
                                .formatted(subject))
                .get(0);
        var calls = calls(SIGNER.professional(subject, "Koordinator " + at, "coordinator", "860"));
        var looking = connection();
        return new RacingCoordinator(
                calls,
                looking,
                new RacingQueue(calls, pupil -> calls(SIGNER.young("pupil-" + pupil, "Elev")), looking, round),
                round,
                database.rows("select pupil from round_pupil where round = '%s' order by pupil".formatted(round)),
                weeks);
    }

    private static void race(List<Racer> racers) throws InterruptedException {
        var threads = Executors.newFixedThreadPool(racers.size());
        try {
            var running = new ArrayList<Callable<Void>>();
            for (var racer : racers) {
                var random = new Random(running.size());
                running.add(() -> {
                    for (var at = 0; at < OPERATIONS / racers.size(); at++) {
                        racer.act(random);
                    }
                    racer.finish();
                    return null;
                });
            }
            for (var one : threads.invokeAll(running)) {
                one.get();
            }
        } catch (ExecutionException e) {
            throw new AssertionError("an answer that nobody is to get: " + e.getCause(), e.getCause());
        } finally {
            threads.shutdown();
        }
    }

    private void every_pupil_has_the_seat_that_was_promised() {
        var promised =
                coordinators.stream().flatMap(one -> one.promised().stream()).toList();
        assertThat(database.rows("select pupil, offer, week from booking_week where status = 'PLACED'"))
                .as("who is placed where")
                .containsExactlyInAnyOrderElementsOf(promised);
        assertThat(
                        database.rows(
                                "select w.pupil, s.offer_id, s.week from seat s left join booking_week w on w.id = s.taken_by where s.taken_by is not null"))
                .as("who has which seat")
                .containsExactlyInAnyOrderElementsOf(promised);
    }

    private void nobody_waited_in_a_circle() {
        assertThat(database.rows("select deadlocks from pg_stat_database where datname = current_database()"))
                .as("deadlocks that the database had to end")
                .containsExactly("0");
    }

    private void every_firm_has_as_many_seats_as_it_was_told() {
        assertThat(database.rows("select offer_id, week, count(*) from seat group by offer_id, week"))
                .as("no seat lost, none made up")
                .containsExactlyInAnyOrderElementsOf(
                        hosts.stream().flatMap(host -> host.promised().stream()).toList());
    }

    private void everybody_is_told_how_many_are_free() {
        for (var host : hosts) {
            var offer = host.weeks().get(0).offer();
            var free = database.count(
                    "seat where offer_id = '%s' and seat_free(taken_by, held_until, reserved_until)".formatted(offer));
            for (var replica : replicas.urls()) {
                assertThat(RestAssured.get(replica + "/api/v1/offers/" + offer).<Integer>path("free"))
                        .isEqualTo(free);
            }
        }
    }

    private void report(RacingOffice office, int people, Duration took) {
        System.out.printf(
                "over HTTP: %d operations of %d people at three replicas in %.1f s, %d seated in the end, %d moves refused, %d kept or lost after the hold"
                        + " was over, seats changed %d times and refused %d times, reserved %d times with %d midnights, of %d who waited %d were asked and %d took the seat%n",
                OPERATIONS,
                people,
                took.toMillis() / 1000.0,
                coordinators.stream().mapToInt(one -> one.promised().size()).sum(),
                coordinators.stream().mapToInt(RacingCoordinator::refusals).sum(),
                coordinators.stream().mapToInt(RacingCoordinator::lateKeeps).sum(),
                hosts.stream().mapToInt(RacingHost::changes).sum(),
                hosts.stream().mapToInt(RacingHost::refusals).sum(),
                office.changes(),
                office.midnights(),
                database.count("waiting"),
                database.count("waiting where booking is not null"),
                database.count("waiting where state = 'TAKEN'"));
    }

    private static Calls calls(String token) {
        return new Calls(replicas.urls(), token);
    }

    private static Looking connection() throws SQLException {
        var looking = new Looking(replicas.database().connect(Application.DATABASE));
        CONNECTIONS.add(looking);
        return looking;
    }
}
