package dk.ungegarantien.bookings;

import static dk.ungegarantien.bookings.GivenRounds.WEEK;
import static dk.ungegarantien.bookings.GivenRounds.aMove;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import dk.ungegarantien.partners.GivenPartners;
import dk.ungegarantien.testing.As;
import dk.ungegarantien.testing.Tables;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** No overbooking, and no overwriting, whoever moves at the same moment. */
@QuarkusTest
class ManyBookingsTest {

    private As owner;
    private GivenPartners.Firm firm;

    @BeforeEach
    void aRoundAndAFirm() {
        owner = As.aFirmsOwner();
        firm = GivenPartners.anActivePartner(owner, GivenRounds.HJORRING);
    }

    @Test
    void two_hundred_bookings_at_once_on_ten_seats_give_exactly_ten() throws Exception {
        var bakery = GivenRounds.anOffer(owner, 10);
        var rounds =
                IntStream.range(0, 8).mapToObj(at -> GivenRounds.aRound(25)).toList();
        var calls = new ArrayList<Callable<Integer>>();
        rounds.forEach(setting -> setting.pupils()
                .forEach(pupil -> calls.add(
                        () -> PatientMover.move(setting.coordinator(), setting.round(), pupil, bakery, WEEK))));
        assertThat(atOnce(calls)).isEqualTo(Map.of(200, 10L, 409, 190L));
        assertThat(Tables.texts(
                        "select count(*) || ' ' || count(taken_by) || ' ' || count(distinct taken_by) from seat where offer_id = ? and week = ?",
                        bakery,
                        WEEK.toString()))
                .containsExactly("10 10 10");
    }

    @Test
    void two_coordinators_who_move_many_the_other_way_round_never_wait_for_each_other_in_a_circle() throws Exception {
        var setting = GivenRounds.aRound(6);
        var other = GivenRounds.opened(setting.coordinator(), List.of(setting.schoolClass()));
        var offers = IntStream.range(0, 3)
                .mapToObj(at -> GivenRounds.anOffer(owner, 6))
                .toList();
        var there = IntStream.range(0, 6)
                .mapToObj(at -> aMove(setting.pupils().get(at), List.of(), offers.get(at % 3), WEEK))
                .toList();
        var back = IntStream.range(0, 6)
                .mapToObj(at ->
                        aMove(setting.pupils().get(5 - at), List.of(), offers.get(2 - at % 3), GivenRounds.NEXT_WEEK))
                .toList();
        var answers = atOnce(IntStream.range(0, 8)
                .<Callable<Integer>>mapToObj(at -> () -> GivenRounds.moveAll(
                                setting.coordinator(),
                                at % 2 == 0 ? setting.round() : other,
                                at % 2 == 0 ? there : back)
                        .statusCode())
                .toList());
        assertThat(answers).isEqualTo(Map.of(200, 2L, 409, 6L));
        assertThat(Tables.texts("select number from move where round = ? order by number", setting.round()))
                .containsExactly("1", "2", "3", "4", "5", "6");
    }

    /** Lets all go in the same moment, and counts the answers. */
    private static Map<Integer, Long> atOnce(List<Callable<Integer>> calls) throws Exception {
        var start = new CyclicBarrier(calls.size());
        var threads = Executors.newFixedThreadPool(calls.size());
        try {
            var running = calls.stream()
                    .map(call -> threads.submit(() -> {
                        start.await();
                        return call.call();
                    }))
                    .toList();
            var answers = new ArrayList<Integer>();
            for (var answer : running) {
                answers.add(answer.get());
            }
            return answers.stream().collect(groupingBy(answer -> answer, counting()));
        } finally {
            threads.shutdown();
        }
    }
}
