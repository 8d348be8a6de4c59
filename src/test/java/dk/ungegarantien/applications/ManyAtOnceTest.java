package dk.ungegarantien.applications;

import static dk.ungegarantien.applications.GivenApplications.anApplication;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;

import dk.ungegarantien.offers.GivenOffers;
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

@QuarkusTest
class ManyAtOnceTest {

    private final As baker = As.aFirmsOwner();

    @BeforeEach
    void anActiveFirm() {
        GivenPartners.anActivePartner(baker, "860");
    }

    @Test
    void a_hundred_acceptances_at_once_fill_three_positions_and_no_more() throws Exception {
        var job = GivenOffers.anIntroJobBy(baker, 3);
        var applications = IntStream.range(0, 100)
                .mapToObj(at -> anApplication(GivenApplications.aYoungPerson(), job))
                .toList();
        var answers = atOnce(applications.stream()
                .<Callable<Integer>>map(
                        id -> () -> GivenApplications.accept(baker, id).statusCode())
                .toList());
        assertThat(answers).isEqualTo(Map.of(200, 3L, 409, 97L));
        baker.calls()
                .get("/api/v1/me/partner/applications?status=ACCEPTED&offer=" + job)
                .then()
                .body("total", is(3));
    }

    @Test
    void fifty_identical_applications_at_once_become_one() throws Exception {
        var job = GivenOffers.anIntroJobBy(baker, 3);
        var alma = GivenApplications.aYoungPerson();
        var answers = atOnce(IntStream.range(0, 50)
                .<Callable<Integer>>mapToObj(
                        at -> () -> GivenApplications.apply(alma, job).statusCode())
                .toList());
        assertThat(answers).isEqualTo(Map.of(201, 1L, 409, 49L));
        alma.calls().get("/api/v1/me/applications").then().body("total", is(1));
    }

    @Test
    void of_two_people_of_a_firm_who_answer_at_once_one_is_told_that_the_other_was_faster() throws Exception {
        var job = GivenOffers.anIntroJobBy(baker, 3);
        var id = anApplication(GivenApplications.aYoungPerson(), job);
        var answers =
                atOnce(List.of(() -> GivenApplications.accept(baker, id).statusCode(), () -> GivenApplications.refer(
                                baker, id, Map.of("professional", "COUNSELLOR"))
                        .statusCode()));
        assertThat(answers).isEqualTo(Map.of(200, 1L, 409, 1L));
    }

    @Test
    void however_many_write_at_once_all_are_counted_once() throws Exception {
        var job = GivenOffers.anIntroJobBy(baker, 3);
        var applications = IntStream.range(0, 30)
                .mapToObj(at -> anApplication(GivenApplications.aYoungPerson(), job))
                .toList();
        var steps = new ArrayList<Callable<Integer>>();
        for (var at = 0; at < 30; at++) {
            var id = applications.get(at);
            steps.add(
                    at % 2 == 0
                            ? () -> GivenApplications.see(baker, id).statusCode()
                            : () -> GivenApplications.refer(baker, id, Map.of("professional", "COUNSELLOR"))
                                    .statusCode());
            steps.add(() -> GivenApplications.apply(GivenApplications.aYoungPerson(), job)
                    .statusCode());
            steps.add(ManyAtOnceTest::foldTheTallies);
        }
        assertThat(atOnce(steps)).isEqualTo(Map.of(200, 60L, 201, 30L));
        foldTheTallies();
        var inbox = baker.calls().get("/api/v1/me/partner/applications").jsonPath();
        assertThat(inbox.getInt("total")).isEqualTo(60);
        assertThat(inbox.getList("counts", Map.class))
                .containsExactly(
                        Map.of("status", "REFERRED", "count", 15),
                        Map.of("status", "SEEN", "count", 15),
                        Map.of("status", "SUBMITTED", "count", 30));
    }

    private static int foldTheTallies() {
        Tables.texts("select fold_tallies()::text");
        return 200;
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
