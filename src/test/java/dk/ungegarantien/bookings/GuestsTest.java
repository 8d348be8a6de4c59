package dk.ungegarantien.bookings;

import static dk.ungegarantien.bookings.GivenGuests.LAST_WEEK;
import static dk.ungegarantien.bookings.GivenGuests.WEEK;
import static dk.ungegarantien.bookings.GivenGuests.aGuestOf;
import static dk.ungegarantien.bookings.GivenGuests.arrange;
import static dk.ungegarantien.bookings.GivenGuests.guests;
import static dk.ungegarantien.bookings.GivenGuests.joined;
import static dk.ungegarantien.bookings.GivenGuests.tell;
import static dk.ungegarantien.bookings.GivenGuests.theClockStrikes;
import static dk.ungegarantien.bookings.GivenGuests.theWeekIsOver;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import dk.ungegarantien.bookings.GivenGuests.Guest;
import dk.ungegarantien.partners.GivenPartners;
import dk.ungegarantien.testing.As;
import dk.ungegarantien.testing.Tables;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a host sees of its guests, and what it tells of them. */
@QuarkusTest
class GuestsTest {

    private static final String SECRET = "Emma er allergisk over for nødder.";

    private final As baker = As.aFirmsOwner();
    private Guest emma;

    @BeforeEach
    void aGuest() {
        GivenPartners.anActivePartner(baker, "860");
        emma = aGuestOf(baker);
    }

    @Test
    void a_host_sees_first_names_and_classes_and_whom_to_call_and_nothing_else_personal() {
        var list = guests(baker)
                .body(
                        "weeks.week",
                        contains(WEEK.toString()),
                        "weeks[0].offer.id",
                        is(emma.offer().toString()))
                .body("weeks[0].guests.firstName", contains("Emma"), "weeks[0].guests[0].may", is(List.of()))
                .body("weeks[0].guests[0].contact.phone", is("20304050"), "unmarked", is(0))
                .extract()
                .asString();
        assertThat(list)
                .doesNotContain(
                        "Larsen",
                        "birth",
                        "postalCode",
                        "email\":null",
                        emma.pupil().toString());
    }

    @Test
    void another_firm_and_who_is_no_host_see_nothing() {
        var smith = As.aFirmsOwner();
        GivenPartners.anActivePartner(smith, "860");
        guests(smith).body("weeks", empty());
        theWeekIsOver(emma);
        tell(smith, emma.booking(), LAST_WEEK, "CAME", null, null).then().statusCode(404);
        tell(emma.side().coordinator(), emma.booking(), LAST_WEEK, "CAME", null, null)
                .then()
                .statusCode(403);
        emma.side()
                .coordinator()
                .calls()
                .get("/api/v1/me/partner/guests")
                .then()
                .statusCode(403);
    }

    @Test
    void what_a_family_tells_is_for_the_host_alone() {
        var young = joined(emma.pupil());
        arrange(young, emma.booking(), SECRET).then().statusCode(200).body("text", is(SECRET));
        guests(baker).body("weeks[0].guests[0].arrangements", is(SECRET));
        assertThat(board().extract().asString()).doesNotContain("nødder");
        assertThat(Tables.texts(
                        "select payload from outbox where type = 'ArrangementsTold' and payload->>'booking' = ?",
                        emma.booking().toString()))
                .hasSize(1)
                .allMatch(told -> !told.contains("nødder"));
        arrange(young, emma.booking(), SECRET).then().statusCode(200);
        arrange(young, emma.booking(), " ").then().statusCode(200).body("text", nullValue());
        guests(baker).body("weeks[0].guests[0].arrangements", nullValue());
    }

    @Test
    void nobody_else_tells_or_reads_it() {
        arrange(joined(emma.pupil()), emma.booking(), SECRET).then().statusCode(200);
        var other = joined(aGuestOf(baker).pupil());
        arrange(other, emma.booking(), "Noget andet").then().statusCode(404);
        other.calls()
                .get("/api/v1/me/bookings/{id}/arrangements", emma.booking())
                .then()
                .statusCode(404);
        emma.side()
                .coordinator()
                .calls()
                .get("/api/v1/me/bookings/{id}/arrangements", emma.booking())
                .then()
                .statusCode(403);
    }

    @Test
    void it_is_forgotten_when_the_stay_is_over() {
        arrange(joined(emma.pupil()), emma.booking(), SECRET).then().statusCode(200);
        theClockStrikes();
        assertThat(kept()).hasSize(1);
        theWeekIsOver(emma);
        Tables.change("update booking_week set week = '2026-W01' where booking = ?", emma.booking());
        theClockStrikes();
        assertThat(kept()).isEmpty();
    }

    private List<String> kept() {
        return Tables.texts("select words from booking_arrangement where booking = ?", emma.booking());
    }

    @Test
    void how_it_went_is_told_when_it_has_been() {
        tell(baker, emma.booking(), WEEK, "CAME", null, null)
                .then()
                .statusCode(409)
                .body("type", containsString("outcome-too-early"));
        theWeekIsOver(emma);
        guests(baker).body("unmarked", is(1));
        tell(baker, emma.booking(), WEEK, "CAME", null, null).then().statusCode(404);
        tell(baker, emma.booking(), LAST_WEEK, "ENDED_EARLY", null, null)
                .then()
                .statusCode(400)
                .body("violations.field", contains("days"));
        tell(baker, emma.booking(), LAST_WEEK, "CAME", null, "Tak for en god uge.")
                .then()
                .statusCode(204);
        guests(baker)
                .body("unmarked", is(0), "weeks[0].guests[0].outcome.outcome", is("CAME"))
                .body("weeks[0].guests[0].outcome.note", is("Tak for en god uge."));
        assertThat(status()).isEqualTo("COMPLETED");
    }

    @Test
    void progress_counts_what_really_happened() {
        var young = joined(emma.pupil());
        theWeekIsOver(emma);
        done(young, 5);
        tell(baker, emma.booking(), LAST_WEEK, "ENDED_EARLY", 2, "Kom igen!")
                .then()
                .statusCode(204);
        done(young, 2);
        assertThat(told("StayEnded", "booking", emma.booking())).hasSize(1);
        tell(baker, emma.booking(), LAST_WEEK, "DID_NOT_COME", null, null)
                .then()
                .statusCode(204);
        done(young, 0);
        assertThat(status()).isEqualTo("NO_SHOW");
        tell(baker, emma.booking(), LAST_WEEK, "CAME", null, null).then().statusCode(204);
        done(young, 5);
        assertThat(Tables.texts("select to_state from state_change where subject_id = ? order by id", emma.booking()))
                .endsWith("CONFIRMED", "COMPLETED", "NO_SHOW", "COMPLETED");
    }

    private static void done(As young, int days) {
        young.calls().get("/api/v1/me/placements").then().statusCode(200).body("done", is(days));
    }

    @Test
    void who_did_not_come_is_told_of_at_once_and_marked_on_the_board() {
        theWeekIsOver(emma);
        tell(baker, emma.booking(), LAST_WEEK, "DID_NOT_COME", null, "Vi ventede en time.")
                .then()
                .statusCode(204);
        tell(baker, emma.booking(), LAST_WEEK, "DID_NOT_COME", null, "Vi ventede en time.")
                .then()
                .statusCode(204);
        assertThat(told("GuestMissed", "booking", emma.booking()))
                .hasSize(1)
                .allMatch(told -> !told.contains("Emma") && told.contains("Vi ventede en time."));
        board().body("pupils[0].missed", contains(LAST_WEEK.toString()), "pupils[0].bookings", empty());
        emma.side()
                .coordinator()
                .calls()
                .get("/api/v1/placement-rounds/{id}/moves?after=0", emma.round())
                .then()
                .statusCode(200)
                .body("moves.kind", hasItem("MISSED"));
    }

    @Test
    void a_host_that_has_told_nothing_is_reminded_once_a_week() {
        theWeekIsOver(emma);
        theClockStrikes();
        theClockStrikes();
        var firm = UUID.fromString(baker.calls().get("/api/v1/me/partner").path("id"));
        assertThat(told("GuestsUnmarked", "partner", firm)).hasSize(1);
        guests(baker).body("weeks[0].guests[0].outcome", not(is("CAME")));
    }

    private String status() {
        return Tables.texts("select status from booking where id = ?", emma.booking())
                .get(0);
    }

    private ValidatableResponse board() {
        return emma.side()
                .coordinator()
                .calls()
                .get("/api/v1/placement-rounds/{id}/board", emma.round())
                .then()
                .statusCode(200);
    }

    private static List<String> told(String type, String of, UUID id) {
        return Tables.texts("select payload from outbox where type = ? and payload->>? = ?", type, of, id.toString());
    }
}
