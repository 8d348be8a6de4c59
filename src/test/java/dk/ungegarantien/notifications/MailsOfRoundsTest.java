package dk.ungegarantien.notifications;

import static dk.ungegarantien.bookings.GivenRounds.NEXT_WEEK;
import static dk.ungegarantien.bookings.GivenRounds.WEEK;
import static dk.ungegarantien.bookings.GivenRounds.aMove;
import static org.assertj.core.api.Assertions.assertThat;

import dk.ungegarantien.applications.GivenApplications;
import dk.ungegarantien.bookings.GivenRounds;
import dk.ungegarantien.offers.GivenOffers;
import dk.ungegarantien.offers.GivenSeats;
import dk.ungegarantien.partners.GivenPartners;
import dk.ungegarantien.testing.As;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is told of a round: to pupils and guardians where they go, to a host who comes, to coordinators who has lost a place. */
@QuarkusTest
class MailsOfRoundsTest {

    private GivenRounds.Setting setting;
    private As baker;
    private GivenPartners.Firm firm;
    private UUID bakery;
    private As anna;
    private String guardian;

    @BeforeEach
    void aRoundWithTwoPupilsAtABakery() {
        Post.isSwept();
        setting = GivenRounds.aRound(2);
        baker = As.aFirmsOwner();
        firm = GivenPartners.anActivePartner(baker, GivenRounds.HJORRING);
        bakery = GivenRounds.anOffer(baker, 2);
        anna = As.aYoungPerson();
        GivenApplications.tell(anna, 14, 8, "9800").then().statusCode(200);
        guardian = "mor." + anna.email();
        anna.calls()
                .body(Map.of("guardians", List.of(Map.of("name", "Mette Holm", "email", guardian, "language", "EN"))))
                .put("/api/v1/me/guardians")
                .then()
                .statusCode(200);
        GivenRounds.joined(setting.pupil(), anna);
    }

    @Test
    void who_has_waited_is_asked_and_the_guardian_is_not() {
        var smithy = GivenRounds.anOffer(baker, 1);
        var other = setting.pupils().get(1);
        var placed = GivenRounds.placed(setting, other, smithy);
        anna.calls()
                .body(Map.of("offer", smithy, "week", WEEK.toString()))
                .post("/api/v1/me/placement-rounds/{id}/waiting", setting.round())
                .then()
                .statusCode(200);
        GivenRounds.move(setting.coordinator(), setting.round(), aMove(other, List.of(placed), null, null))
                .then()
                .statusCode(200);
        GivenSeats.theJobWorks();
        Post.goesOut();
        assertThat(Post.only(anna.email(), "en plads til dig hos " + firm.name())
                        .getText())
                .contains(
                        "uge %d".formatted(WEEK.week()),
                        "Sig ja inden",
                        "Lone Lærer",
                        "/min-side/praktik/" + setting.round());
        assertThat(Post.to(guardian)).isEmpty();
    }

    @Test
    void who_has_waited_in_vain_is_told_and_shown_the_way_on() {
        var other = setting.pupils().get(1);
        var full = GivenRounds.anOffer(baker, 1);
        GivenRounds.move(setting.coordinator(), setting.round(), aMove(other, List.of(), full, WEEK))
                .then()
                .statusCode(200);
        anna.calls()
                .body(Map.of("offer", full, "week", WEEK.toString()))
                .post("/api/v1/me/placement-rounds/{id}/waiting", setting.round())
                .then()
                .statusCode(200);
        baker.calls().post("/api/v1/offers/{id}/closure", full).then().statusCode(200);
        Post.goesOut();
        assertThat(Post.only(anna.email(), "ingen plads til dig hos " + firm.name())
                        .getText())
                .contains(
                        "uge %d".formatted(WEEK.week()),
                        firm.name() + " kan desværre ikke tage imod flere",
                        "Lone Lærer",
                        "/min-side/praktik/" + setting.round());
        assertThat(Post.to(guardian)).isEmpty();
    }

    @Test
    void a_published_round_is_told_and_so_is_what_changes_later() {
        var annas = GivenRounds.placed(setting, setting.pupil(), bakery);
        GivenRounds.placed(setting, setting.pupils().get(1), bakery);
        Post.goesOut();
        assertThat(Post.to(anna.email())).isEmpty();
        GivenRounds.publish(setting).then().statusCode(200);
        Post.goesOut();

        var told = Post.only(anna.email(), "Du skal i praktik hos " + firm.name());
        assertThat(told.getText())
                .contains(
                        "uge %d".formatted(WEEK.week()),
                        "Østergade 12, 9800 Hjørring",
                        "Lone Lærer",
                        "/min-side/praktik");
        assertThat(Post.calendar(told, "calendar.ics"))
                .contains("UID:" + annas + "@", "SUMMARY:Praktik hos " + firm.name());
        assertThat(Post.only(guardian, "has an internship at " + firm.name()).getText())
                .contains("Hello Mette");

        var list = Post.only(baker.email(), "hvem der kommer i praktik hos " + firm.name());
        assertThat(list.getText().lines().filter(line -> line.startsWith("- uge")))
                .hasSize(2);
        assertThat(list.getText()).doesNotContain("Jensen");
        assertThat(Post.calendar(list, "calendar.ics")).contains("UID:" + bakery + "-" + WEEK + "@");

        var smith = As.aFirmsOwner();
        var smithy = GivenPartners.anActivePartner(smith, GivenRounds.HJORRING);
        GivenRounds.move(
                        setting.coordinator(),
                        setting.round(),
                        aMove(setting.pupil(), List.of(annas), GivenRounds.anOffer(smith, 1), NEXT_WEEK))
                .then()
                .statusCode(200);
        Post.goesOut();
        var moved = Post.only(anna.email(), "Du skal i praktik et andet sted: " + smithy.name());
        assertThat(Post.calendar(moved, "calendar.ics")).contains("UID:" + annas + "@");
        assertThat(Post.only(baker.email(), "er ændret").getText()).contains("Disse kommer ikke alligevel:");
        assertThat(Post.only(smith.email(), "Her er listen").getText()).contains("Elev");

        var there = GivenRounds.board(setting)
                .getUUID("pupils.find { it.id == '%s' }.bookings[0].id".formatted(setting.pupil()));
        GivenRounds.move(setting.coordinator(), setting.round(), aMove(setting.pupil(), List.of(there), null, null));
        Post.goesOut();
        var off = Post.only(anna.email(), "bliver ikke til noget");
        assertThat(Post.calendar(off, "cancellation.ics")).contains("STATUS:CANCELLED", "UID:" + annas + "@");
    }

    @Test
    void when_a_host_goes_who_placed_the_pupils_hears_it() {
        GivenRounds.placed(setting, setting.pupil(), bakery);
        GivenOffers.close(baker, bakery).then().statusCode(200);
        Post.goesOut();
        assertThat(Post.only(setting.coordinator().email(), "En elev har mistet sin plads")
                        .getText())
                .contains(firm.name(), "/kommune/praktik/" + setting.round())
                .doesNotContain("Elev 1");
        assertThat(Post.to(anna.email())).isEmpty();
    }

    @Test
    void a_firm_that_a_pupil_has_found_is_invited() {
        var address = "karen-" + UUID.randomUUID() + "@cykler.example";
        var place = GivenRounds.wish(
                        anna,
                        setting.round(),
                        Map.of(
                                "ownPlace",
                                Map.of(
                                        "firm",
                                        "Lønstrup Cykler",
                                        "contactName",
                                        "Karen Holm",
                                        "email",
                                        address,
                                        "what",
                                        "Reparere cykler.")))
                .jsonPath()
                .getUUID("wishes[0].ownPlace.id");
        setting.coordinator()
                .calls()
                .post("/api/v1/placement-rounds/{id}/own-places/{place}/approval", setting.round(), place)
                .then()
                .statusCode(200);
        Post.goesOut();
        assertThat(Post.only(address, "En elev vil gerne i praktik hos Lønstrup Cykler")
                        .getText())
                .contains("Hej Karen", "/bliv-partner")
                .doesNotContain("Jensen");
    }
}
