package dk.ungegarantien.offers;

import static dk.ungegarantien.offers.GivenSeats.forDistrict;
import static dk.ungegarantien.offers.GivenSeats.forSchool;
import static dk.ungegarantien.offers.GivenSeats.reserve;
import static dk.ungegarantien.offers.GivenSeats.taken;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import dk.ungegarantien.partners.GivenPartners;
import dk.ungegarantien.schools.GivenSchools;
import dk.ungegarantien.shared.Denmark;
import dk.ungegarantien.shared.IsoWeek;
import dk.ungegarantien.testing.As;
import dk.ungegarantien.testing.Tables;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SeatReservationsTest {

    private final As baker = As.aFirmsOwner();
    private final As secretariat = As.theSecretariatOf("860");
    private final IsoWeek week = OfferBody.aWeekAhead();
    private final LocalDate soon = LocalDate.now(Denmark.ZONE).plusDays(10);
    private UUID district;
    private UUID school;
    private UUID offer;

    @BeforeEach
    void three_seats_and_a_school() {
        GivenPartners.anActivePartner(baker, "860");
        district = GivenSchools.aDistrict("860");
        school = GivenSchools.aSchool("860", district);
        offer = GivenOffers.anInternshipBy(baker, week, 3);
    }

    @Test
    void a_firm_reserves_seats_for_a_school_and_the_public_sees_until_when() {
        reserve(baker, offer, forSchool(school, week, 2, soon))
                .then()
                .statusCode(200)
                .body("reservations[0].seats", is(2))
                .body("reservations[0].taken", is(0))
                .body("reservations[0].school", is(school.toString()))
                .body("reservations[0].until", is(soon.toString()))
                .body("schools.id", hasItem(school.toString()))
                .body("districts.id", hasItem(district.toString()));
        As.nobody()
                .get("/api/v1/offers/{id}", offer)
                .then()
                .body("free", is(1))
                .body("freeByWeek[0].free", is(1))
                .body("freeByWeek[0].reserved", is(2))
                .body("freeByWeek[0].reservedUntil", is(soon.toString()));
        assertThat(Tables.texts("select card::json ->> 'free' from listed_card where offer_id = ?", offer))
                .containsExactly("1");
        assertThat(Tables.texts(
                        "select to_state from state_change where subject_id = ? and subject_type = 'seat-reservation'",
                        offer))
                .containsExactly("RESERVED");
    }

    @Test
    void reserved_seats_go_to_the_school_first_and_to_nobody_else() {
        reserve(secretariat, offer, forSchool(school, week, 1, soon), forDistrict(district, week, 1, soon))
                .then()
                .statusCode(200);
        var claim = new SeatClaim(school, district);
        var first = taken(offer, week, claim);
        assertThat(Tables.texts("select taken_by from seat where reserved_school = ?", school))
                .containsExactly(first.toString());
        taken(offer, week);
        assertThatThrownBy(() -> taken(offer, week)).isInstanceOf(NoFreeSeat.class);
        taken(offer, week, new SeatClaim(GivenSchools.aSchool("860", district), district));
        assertThatThrownBy(() -> taken(offer, week, claim)).isInstanceOf(NoFreeSeat.class);
    }

    @Test
    void on_the_day_of_release_they_are_everybodys_by_themselves() {
        reserve(baker, offer, forSchool(school, week, 3, soon)).then().statusCode(200);
        assertThatThrownBy(() -> taken(offer, week)).isInstanceOf(NoFreeSeat.class);
        GivenSeats.theDayOfReleaseComes(offer);
        taken(offer, week);
        GivenSeats.theJobWorks();
        assertThat(Tables.texts("select id from seat where offer_id = ? and reserved_until is not null", offer))
                .isEmpty();
        assertThat(HeardOfSeats.freed(offer)).contains(week);
        GivenSeats.reservations(baker, offer).then().body("reservations", is(empty()));
        assertThat(Tables.texts(
                        "select to_state from state_change where subject_id = ? and actor_role = 'clock'", offer))
                .containsExactly("OPEN");
    }

    @Test
    void a_reservation_is_changed_and_taken_back_and_who_has_a_seat_keeps_it() {
        reserve(baker, offer, forSchool(school, week, 2, soon)).then().statusCode(200);
        var pupil = taken(offer, week, new SeatClaim(school, district));
        reserve(secretariat, offer, forSchool(school, week, 1, soon.plusDays(1)))
                .then()
                .body("reservations[0].seats", is(1))
                .body("reservations[0].taken", is(1));
        reserve(baker, offer).then().body("reservations", is(empty()));
        assertThat(GivenSeats.takers(offer)).containsExactly(pupil.toString());
    }

    @Test
    void who_changes_what_somebody_else_has_changed_is_told() {
        var etag = GivenSeats.reservations(baker, offer).header("ETag");
        reserve(secretariat, offer, etag, forSchool(school, week, 1, soon))
                .then()
                .statusCode(200);
        reserve(baker, offer, etag, forSchool(school, week, 2, soon)).then().statusCode(412);
        reserve(baker, offer, (String) null, forSchool(school, week, 2, soon))
                .then()
                .statusCode(428);
    }

    @Test
    void what_cannot_be_is_refused_at_its_field() {
        taken(offer, week);
        reserve(baker, offer, forSchool(school, week, 3, soon))
                .then()
                .statusCode(400)
                .body("violations.field", contains("reservations[0].seats"));
        reserve(baker, offer, forSchool(GivenSchools.aSchool("326"), week, 1, soon))
                .then()
                .statusCode(400)
                .body("violations.field", contains("reservations[0].school"));
        reserve(baker, offer, forSchool(school, week, 1, week.monday().plusDays(1)))
                .then()
                .statusCode(400)
                .body("violations.field", contains("reservations[0].until"));
        reserve(baker, offer, forSchool(school, week, 1, soon), forSchool(school, week, 1, soon))
                .then()
                .statusCode(400)
                .body("violations.field", contains("reservations[1].week"));
    }

    @Test
    void firm_and_secretariat_see_how_the_seats_stand() {
        reserve(baker, offer, forDistrict(district, week, 1, soon)).then().statusCode(200);
        taken(offer, week);
        GivenSeats.held(offer, week, GivenSeats.inTwentyMinutes());
        for (var insider : new As[] {baker, secretariat}) {
            insider.calls()
                    .get("/api/v1/offers/{id}/seats", offer)
                    .then()
                    .statusCode(200)
                    .body("times[0].week", is(week.toString()))
                    .body("times[0].session", nullValue())
                    .body("times[0].seats", is(3))
                    .body("times[0].free", is(0))
                    .body("times[0].taken", is(1))
                    .body("times[0].held.seats", contains(1))
                    .body("times[0].reserved.seats", contains(1))
                    .body("times[0].reserved.until", contains(soon.toString()));
        }
    }

    @Test
    void a_school_that_is_no_more_keeps_no_seat_from_others() {
        var closing = GivenSchools.aSchool("860");
        reserve(baker, offer, forSchool(closing, week, 3, soon)).then().statusCode(200);
        Tables.change("delete from school where id = ?", closing);
        taken(offer, week);
    }
}
