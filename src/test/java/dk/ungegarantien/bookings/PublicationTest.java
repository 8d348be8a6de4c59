package dk.ungegarantien.bookings;

import static dk.ungegarantien.bookings.GivenRounds.NEXT_WEEK;
import static dk.ungegarantien.bookings.GivenRounds.WEEK;
import static dk.ungegarantien.bookings.GivenRounds.aMove;
import static dk.ungegarantien.bookings.GivenRounds.events;
import static dk.ungegarantien.bookings.GivenRounds.placed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

import dk.ungegarantien.offers.GivenOffers;
import dk.ungegarantien.partners.GivenPartners;
import dk.ungegarantien.schools.GivenSchools;
import dk.ungegarantien.testing.As;
import dk.ungegarantien.testing.Awaited;
import dk.ungegarantien.testing.Tables;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Telling everybody, and what goes without anybody at the board. */
@QuarkusTest
class PublicationTest {

    @Inject
    PupilsGone gone;

    private GivenRounds.Setting setting;
    private As coordinator;
    private As owner;
    private GivenPartners.Firm firm;
    private UUID bakery;
    private UUID anna;
    private UUID bo;

    @BeforeEach
    void aRoundAndAFirm() {
        setting = GivenRounds.aRound(3);
        coordinator = setting.coordinator();
        owner = As.aFirmsOwner();
        firm = GivenPartners.anActivePartner(owner, GivenRounds.HJORRING);
        bakery = GivenRounds.anOffer(owner, 3);
        anna = setting.pupils().get(0);
        bo = setting.pupils().get(1);
    }

    @Test
    void everybody_is_told_once_and_a_host_gets_one_list() {
        var young = GivenRounds.joined(anna);
        var annas = placed(setting, anna, bakery);
        placed(setting, bo, bakery);
        young.calls().get("/api/v1/me/placements").then().body("weeks", empty()).body("planned", is(0));
        GivenRounds.publish(setting)
                .then()
                .statusCode(200)
                .body("told.pupils", is(1))
                .body("told.pupilsWithoutAddress", is(1))
                .body("told.hosts", is(1))
                .body("withoutPlace", is(1));
        assertThat(events("PlacementChanged", setting.round())).hasSize(2);
        assertThat(events("GuestsChanged", setting.round())).hasSize(1);
        young.calls()
                .get("/api/v1/me/placements")
                .then()
                .statusCode(200)
                .body("planned", is(5))
                .body("needed", is(5))
                .body("weeks.status", contains("CONFIRMED"))
                .body("weeks[0].offer.partner", is(firm.name()));
        assertThat(Tables.texts("select to_state from state_change where subject_id = ? order by id", annas))
                .containsExactly("PLACED", "CONFIRMED");
    }

    @Test
    void later_changes_tell_only_those_concerned_and_the_entry_in_the_calendar_moves() {
        var annas = placed(setting, anna, bakery);
        placed(setting, bo, bakery);
        GivenRounds.publish(setting).then().statusCode(200);
        var smith = As.aFirmsOwner();
        GivenPartners.anActivePartner(smith, GivenRounds.HJORRING);
        var smithy = GivenRounds.anOffer(smith, 1);
        var moved = GivenRounds.booking(
                GivenRounds.move(coordinator, setting.round(), aMove(anna, List.of(annas), smithy, NEXT_WEEK)), anna);
        assertThat(events("PlacementChanged", setting.round()))
                .hasSize(3)
                .last()
                .asString()
                .contains(annas.toString(), moved.toString());
        assertThat(events("GuestsChanged", setting.round())).hasSize(3);
        assertThat(Tables.texts("select distinct entry from booking where id in (?, ?)", annas, moved))
                .containsExactly(annas.toString());
        assertThat(Tables.texts("select status from booking where id = ?", moved))
                .containsExactly("CONFIRMED");
    }

    @Test
    void a_host_that_closes_an_offer_leaves_pupils_for_whom_a_coordinator_is_told() {
        placed(setting, anna, bakery);
        GivenOffers.close(owner, bakery).then().statusCode(200);
        coordinator
                .calls()
                .get("/api/v1/placement-rounds/{id}/moves?after=1", setting.round())
                .then()
                .statusCode(200)
                .body("moves.kind", contains("LOST"))
                .body("moves[0].bookings", empty());
        assertThat(events("PlacesLost", setting.round()))
                .hasSize(1)
                .first()
                .asString()
                .contains(firm.name(), GivenRounds.accountOf(coordinator).toString());
        assertThat(events("PlacementChanged", setting.round())).isEmpty();
        GivenRounds.move(coordinator, setting.round(), aMove(anna, List.of(), GivenRounds.anOffer(owner, 1), WEEK))
                .then()
                .statusCode(200);
    }

    @Test
    void a_firm_that_leaves_leaves_nobody_behind_in_it() {
        placed(setting, anna, bakery);
        GivenRounds.publish(setting);
        Tables.texts("select id from partner where id = ?", firm.id());
        var pledge = Tables.texts("select id from pledge where partner_id = ? and status = 'ACTIVE'", firm.id())
                .get(0);
        As.theSecretariatOf(GivenRounds.HJORRING)
                .calls()
                .body("{\"reasons\":\"Firmaet er lukket.\"}")
                .post("/api/v1/pledges/{id}/ending", pledge)
                .then()
                .statusCode(200);
        assertThat(GivenRounds.board(setting).getInt("round.placed")).isZero();
        assertThat(events("PlacementChanged", setting.round()))
                .hasSize(2)
                .last()
                .asString()
                .contains("\"lost\": true");
    }

    @Test
    void who_changes_class_keeps_the_place_and_who_leaves_school_frees_it() throws Throwable {
        placed(setting, anna, bakery);
        placed(setting, bo, bakery);
        GivenRounds.publish(setting);
        var elsewhere = GivenRounds.aClass(setting.school());
        Tables.change("update enrolment set school_class = ? where pupil = ?", elsewhere, anna);
        Tables.change("update enrolment set last_day = greatest(current_date - 1, first_day) where pupil = ?", bo);
        VertxContextSupport.subscribeAndAwait(() -> gone.behind(null)).forEach(PublicationTest.this::giveUp);
        var board = GivenRounds.board(setting);
        assertThat(board.getList("pupils.find { it.id == '%s' }.bookings".formatted(anna)))
                .hasSize(1);
        assertThat(Tables.texts("select status from booking where pupil = ?", bo))
                .containsExactly("RELEASED");
        assertThat(events("GuestsChanged", setting.round()))
                .hasSize(2)
                .last()
                .asString()
                .contains("gone");
        assertThat(Tables.texts("select count(*) from seat where offer_id = ? and taken_by is not null", bakery))
                .containsExactly("1");
    }

    @Test
    void the_file_for_a_spreadsheet_holds_no_formula_and_shows_who_is_missing() {
        GivenSchools.aPupilIn(setting.schoolClass(), "=HYPERLINK(\"http://example.dk\";\"klik\")");
        placed(setting, anna, bakery);
        var file = coordinator
                .calls()
                .get("/api/v1/placement-rounds/{id}/export?format=csv", setting.round())
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertThat(file.lines()).hasSize(5);
        assertThat(file)
                .contains("Uden plads")
                .contains(firm.name())
                .contains("\"'=HYPERLINK(")
                .doesNotContain(";=");
    }

    @Test
    void looking_at_a_board_is_logged_once_and_asking_for_moves_is_not() {
        GivenRounds.board(setting);
        coordinator
                .calls()
                .get("/api/v1/placement-rounds/{id}/moves?after=0", setting.round())
                .then()
                .statusCode(200)
                .body("moves", hasSize(0));
        assertThat(Tables.texts("select what from access_log where actor = ?", GivenRounds.accountOf(coordinator)))
                .containsExactly("board");
    }

    private void giveUp(UUID booking) {
        Awaited.done(() -> gone.giveUp(booking));
    }
}
