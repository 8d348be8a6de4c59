package dk.ungegarantien.bookings;

import static dk.ungegarantien.bookings.GivenRounds.WEEK;
import static dk.ungegarantien.bookings.GivenRounds.aMove;
import static dk.ungegarantien.bookings.GivenRounds.move;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;

import dk.ungegarantien.partners.GivenPartners;
import dk.ungegarantien.testing.As;
import dk.ungegarantien.testing.Tables;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A seat that is kept for a school, as two boards see it. */
@QuarkusTest
class ReservedSeatsOnTheBoardTest {

    private final As baker = As.aFirmsOwner();
    private GivenRounds.Setting ours;
    private GivenRounds.Setting others;
    private UUID bakery;

    @BeforeEach
    void aSeatThatIsKeptForOurSchool() {
        GivenPartners.anActivePartner(baker, GivenRounds.HJORRING);
        ours = GivenRounds.aRound(1);
        others = GivenRounds.aRound(1);
        bakery = GivenRounds.anOffer(baker, 1);
        Tables.change(
                "update seat set reserved_school = ?, reserved_until = danish_today() + 9 where offer_id = ?",
                ours.school(),
                bakery);
    }

    @Test
    void the_other_board_says_until_when_it_is_kept_and_nobody_is_placed_there() {
        assertThat(week(others)).containsEntry("free", 0).containsEntry("reservedForOthers", 1);
        others.coordinator()
                .calls()
                .get("/api/v1/placement-rounds/{id}/pupils/{pupil}/matches", others.round(), others.pupil())
                .then()
                .statusCode(200)
                .body(
                        "findAll { it.offer == '%s' && it.week == '%s' }.blocks.obstacle.flatten()"
                                .formatted(bakery, WEEK),
                        hasItem("RESERVED"));
        move(others.coordinator(), others.round(), aMove(others.pupil(), List.of(), bakery, WEEK))
                .then()
                .statusCode(409)
                .body("type", endsWith("/match-blocked"))
                .body("blocked[0].blocks.obstacle", hasItem("RESERVED"));
    }

    @Test
    void the_board_of_the_school_has_it_and_the_day_it_is_everybodys_the_other_has_it_too() {
        assertThat(week(ours)).containsEntry("free", 1).containsEntry("reservedForUs", 1);
        Tables.change("update seat set reserved_until = danish_today() where offer_id = ?", bakery);
        assertThat(week(others)).containsEntry("free", 1).containsEntry("reservedForOthers", 0);
        Tables.change("update seat set reserved_until = danish_today() + 9 where offer_id = ?", bakery);
        move(ours.coordinator(), ours.round(), aMove(ours.pupil(), List.of(), bakery, WEEK))
                .then()
                .statusCode(200)
                .body("moves[0].kind", is("PLACED"));
    }

    private Map<String, Object> week(GivenRounds.Setting setting) {
        return GivenRounds.board(setting)
                .getMap("offers.find { it.id == '%s' }.weeks.find { it.week == '%s' }".formatted(bakery, WEEK));
    }
}
