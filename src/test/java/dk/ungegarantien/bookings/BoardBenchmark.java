package dk.ungegarantien.bookings;

import static dk.ungegarantien.bookings.GivenRounds.WEEK;
import static dk.ungegarantien.bookings.GivenRounds.aMove;

import dk.ungegarantien.offers.GivenOffers;
import dk.ungegarantien.offers.OfferBody;
import dk.ungegarantien.partners.GivenPartners;
import dk.ungegarantien.schools.GivenSchools;
import dk.ungegarantien.shared.IsoWeek;
import dk.ungegarantien.testing.As;
import dk.ungegarantien.testing.Tables;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * What a board costs with 400 pupils, 300 offers and 12 weeks. No test of the suite: {@code mvn test -Dtest=BoardBenchmark} prints its figures.
 */
@QuarkusTest
class BoardBenchmark {

    private static final int OFFERS = 300;
    private static final int CLASSES = 16;
    private static final int PUPILS_A_CLASS = 25;
    private static final List<IsoWeek> WEEKS =
            IntStream.range(0, 12).mapToObj(WEEK::plus).toList();

    @Test
    void a_district_of_400_pupils() {
        var district = GivenSchools.aDistrict(GivenRounds.HJORRING);
        var coordinator = As.aCoordinatorOf(GivenRounds.HJORRING);
        GivenSchools.coordinates(coordinator, district);
        var school = GivenSchools.aSchool(GivenRounds.HJORRING, district);
        var classes = IntStream.range(0, CLASSES)
                .mapToObj(at -> GivenRounds.aClass(school))
                .toList();
        var pupils = new ArrayList<UUID>();
        classes.forEach(one -> pupils.addAll(GivenSchools.pupilsIn(one, PUPILS_A_CLASS)));
        var offers = offers();
        var body = new HashMap<>(GivenRounds.body(classes));
        body.put("weeks", WEEKS.stream().map(IsoWeek::toString).toList());
        var round = GivenRounds.open(coordinator, body)
                .then()
                .statusCode(201)
                .extract()
                .jsonPath()
                .getUUID("id");
        Tables.change("""
                insert into wish (municipality_code, round, pupil, rank, offer)
                select '860', r.id, p.pupil, rank, (array(select id from offer where kind = 'INTERNSHIP' order by id limit 300))[1 + (rank * 37 + abs(hashtext(p.pupil::text))) % 300]
                from placement_round r join round_pupil p on p.round = r.id, generate_series(1, 3) rank where r.id = ?""", round);

        measured("a move (placing one pupil)", 60, at -> GivenRounds.move(
                        coordinator, round, aMove(pupils.get(at), List.of(), offers.get(at), WEEKS.get(at % 12)))
                .then()
                .statusCode(200));
        measured("a bulk of 90 moves", 1, at -> GivenRounds.moveAll(
                        coordinator,
                        round,
                        IntStream.range(60, 150)
                                .mapToObj(pupil ->
                                        aMove(pupils.get(pupil), List.of(), offers.get(pupil), WEEKS.get(pupil % 12)))
                                .toList())
                .then()
                .statusCode(200));
        measured("the board", 20, at -> coordinator
                .calls()
                .get("/api/v1/placement-rounds/{id}/board", round)
                .then()
                .statusCode(200));
        System.out.printf(
                "bytes of the board: %d%n",
                coordinator
                        .calls()
                        .get("/api/v1/placement-rounds/{id}/board", round)
                        .asByteArray()
                        .length);
        measured("a poll with nothing new", 100, at -> coordinator
                .calls()
                .get("/api/v1/placement-rounds/{id}/moves?after=150", round)
                .then()
                .statusCode(200));
        measured("the matches of a pupil (3,600)", 8, at -> coordinator
                .calls()
                .get("/api/v1/placement-rounds/{id}/pupils/{pupil}/matches", round, pupils.get(300 + at))
                .then()
                .statusCode(200));
        measured("the publication", 1, at -> coordinator
                .calls()
                .post("/api/v1/placement-rounds/{id}/publication", round)
                .then()
                .statusCode(200));
    }

    private static List<UUID> offers() {
        var offers = new ArrayList<UUID>();
        var owner = As.aFirmsOwner();
        for (var at = 0; at < OFFERS; at++) {
            if (at % 10 == 0) {
                owner = As.aFirmsOwner();
                GivenPartners.anActivePartner(owner, GivenRounds.HJORRING);
            }
            var body = OfferBody.internship().titled("Praktik").terms("weeks", null);
            WEEKS.forEach(week -> body.week(week, 3));
            offers.add(GivenOffers.published(owner, body));
        }
        return offers;
    }

    private interface Call {
        void make(int at);
    }

    private static void measured(String what, int times, Call call) {
        var took = new long[times];
        for (var at = 0; at < times; at++) {
            var began = System.nanoTime();
            call.make(at);
            took[at] = (System.nanoTime() - began) / 1_000;
        }
        Arrays.sort(took);
        System.out.printf(
                "%s: median %.1f ms, 95 %% within %.1f ms, first to last %.1f to %.1f ms%n",
                what, took[times / 2] / 1e3, took[times * 95 / 100] / 1e3, took[0] / 1e3, took[times - 1] / 1e3);
    }
}
