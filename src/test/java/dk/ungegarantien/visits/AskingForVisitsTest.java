package dk.ungegarantien.visits;

import static dk.ungegarantien.visits.GivenVisits.aClassAt;
import static dk.ungegarantien.visits.GivenVisits.aSchoolDay;
import static dk.ungegarantien.visits.GivenVisits.ask;
import static dk.ungegarantien.visits.GivenVisits.asked;
import static dk.ungegarantien.visits.GivenVisits.one;
import static dk.ungegarantien.visits.GivenVisits.say;
import static dk.ungegarantien.visits.GivenVisits.step;
import static dk.ungegarantien.visits.GivenVisits.told;
import static dk.ungegarantien.visits.GivenVisits.wish;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import dk.ungegarantien.offers.GivenOffers;
import dk.ungegarantien.partners.GivenPartners;
import dk.ungegarantien.schools.GivenSchools;
import dk.ungegarantien.testing.As;
import dk.ungegarantien.visits.GivenVisits.Side;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A coordinator asks firms for visits of the own classes. */
@QuarkusTest
class AskingForVisitsTest {

    private final As baker = As.aFirmsOwner();
    private Side side;
    private UUID offer;

    @BeforeEach
    void aClassAndAnOffer() {
        GivenPartners.anActivePartner(baker, "860");
        side = GivenVisits.aClassOf("860");
        offer = GivenVisits.anOfferBy(baker);
    }

    @Test
    void the_form_shows_free_times_and_the_own_classes_with_whether_they_suit() {
        GivenSchools.pupilsIn(side.schoolClass(), 3);
        var ninth = aClassAt(side.school(), 9);
        var elsewhere = GivenVisits.aClassOf("860");
        form().body("times.free", contains(true), "byAgreement", is(true), "open", is(true), "largestClass", is(28))
                .body("classes.id", hasItem(ninth.toString()))
                .body("classes.id", not(hasItem(elsewhere.schoolClass().toString())))
                .body("classes.find { it.id == '%s' }.suits".formatted(ninth), is(false))
                .body("classes.find { it.id == '%s' }.suits".formatted(side.schoolClass()), is(true))
                .body("classes.find { it.id == '%s' }.pupils".formatted(side.schoolClass()), is(3));
        asked(side, offer);
        form().body("times.free", contains(false));
    }

    private ValidatableResponse form() {
        return side.coordinator()
                .calls()
                .get("/api/v1/offers/{id}/visit-form", offer)
                .then()
                .statusCode(200);
    }

    @Test
    void asking_for_a_date_keeps_it_for_the_class_and_waits_for_the_firm() {
        ask(side, offer, wish(side, aSchoolDay(0)))
                .then()
                .statusCode(201)
                .body("card.status", is("ASKED"), "card.turn", is("PARTNER"), "card.late", is(false))
                .body("card.time.from", is("09:00"), "card.time.to", is("11:00"), "card.pupils", is(24))
                .body("contact.name", is("Lone Lærer"), "place", is("Østergade 12, 9800 Hjørring"))
                .body("may", contains("WITHDRAW"), "steps.status", contains("ASKED"), "steps.by", contains("SCHOOL"));
        var other = GivenVisits.aClassOf("860");
        ask(other, offer, wish(other, aSchoolDay(0)))
                .then()
                .statusCode(409)
                .body("type", containsString("visit-date-taken"));
    }

    @Test
    void of_many_who_ask_for_one_date_at_once_one_gets_it() {
        var sides = Stream.generate(() -> GivenVisits.aClassOf("860")).limit(6).toList();
        var answers = sides.stream()
                .map(each -> CompletableFuture.supplyAsync(
                        () -> ask(each, offer, wish(each, aSchoolDay(0))).statusCode()))
                .toList();
        assertThat(answers.stream().map(CompletableFuture::join))
                .containsExactlyInAnyOrder(201, 409, 409, 409, 409, 409);
    }

    @Test
    void another_day_may_be_asked_for_where_one_is_agreed_on() {
        var wish = wish(side, aSchoolDay(2));
        wish.put("contact", Map.of("name", "Per Pædagog", "email", "per@skolen.example.dk"));
        ask(side, offer, wish)
                .then()
                .statusCode(201)
                .body("card.time.to", is("11:00"), "contact.name", is("Per Pædagog"));
        var onlyDates = GivenOffers.published(baker, GivenVisits.anOffer().terms("byAgreement", false));
        refused(onlyDates, wish(side, aSchoolDay(3)), "date");
    }

    @Test
    void the_class_has_to_suit() {
        var ninth = new Side(side.coordinator(), side.school(), aClassAt(side.school(), 9));
        refused(offer, wish(ninth, aSchoolDay(0)), "schoolClass");
        var tooMany = wish(side, aSchoolDay(0));
        tooMany.put("pupils", 29);
        refused(offer, tooMany, "pupils");
    }

    private void refused(UUID offer, Map<String, Object> wish, String field) {
        ask(side, offer, wish).then().statusCode(400).body("violations.field", contains(field));
    }

    @Test
    void a_class_is_not_at_two_visits_at_a_time() {
        asked(side, offer);
        var another = GivenVisits.anOfferBy(baker);
        ask(side, another, wish(side, aSchoolDay(0)))
                .then()
                .statusCode(409)
                .body("type", containsString("visit-class-elsewhere"));
        asked(side, another, aSchoolDay(1));
    }

    @Test
    void what_is_not_a_visit_or_not_offered_now_takes_no_class() {
        ask(side, GivenOffers.anIntroJobBy(baker), wish(side, aSchoolDay(0)))
                .then()
                .statusCode(404);
        GivenOffers.pause(baker, offer).then().statusCode(200);
        ask(side, offer, wish(side, aSchoolDay(0)))
                .then()
                .statusCode(409)
                .body("type", containsString("visit-not-offered"));
    }

    @Test
    void only_a_coordinator_asks_and_only_for_own_classes() {
        var other = GivenVisits.aClassOf("860");
        ask(side, offer, wish(other, aSchoolDay(0))).then().statusCode(404);
        var elsewhere = GivenVisits.aClassOf("326");
        ask(elsewhere, offer, wish(side, aSchoolDay(0))).then().statusCode(404);
        for (var who : List.of(As.aCounsellorOf("860"), As.theSecretariatOf("860"), baker, As.aYoungPerson())) {
            who.calls()
                    .body(wish(side, aSchoolDay(0)))
                    .post("/api/v1/offers/{id}/visits", offer)
                    .then()
                    .statusCode(403);
        }
        // a visit may be asked for across borders
        asked(elsewhere, offer);
    }

    @Test
    void a_coordinator_takes_back_what_is_not_booked_and_the_date_is_free_again() {
        var id = asked(side, offer);
        say(side.coordinator(), id, "withdrawal", "Læreren er syg.")
                .then()
                .statusCode(200)
                .body("card.status", is("WITHDRAWN"), "may", is(List.of()), "steps.words[1]", is("Læreren er syg."));
        say(side.coordinator(), id, "withdrawal", "Igen.").then().statusCode(409);
        assertThat(told("VisitWithdrawn", id)).hasSize(1);
        asked(GivenVisits.aClassOf("860"), offer);
    }

    @Test
    void professionals_read_what_is_within_reach_and_coordinators_of_other_districts_nothing() {
        var id = asked(side, offer);
        for (var reader : List.of(As.aCounsellorOf("860"), As.aConsultantOf("860"), As.theSecretariatOf("860"))) {
            one(reader, id).then().statusCode(200).body("may", is(List.of()));
        }
        for (var stranger : List.of(GivenVisits.aClassOf("860").coordinator(), As.aConsultantOf("326"))) {
            one(stranger, id).then().statusCode(404);
        }
        var neighbour = GivenVisits.aClassOf("860").coordinator();
        step(neighbour, id, "agreement").then().statusCode(404);
        say(neighbour, id, "cancellation", "Nej.").then().statusCode(404);
        one(baker, id).then().statusCode(403);
        list(side.coordinator(), "WAITING").body("items.id", contains(id.toString()), "counts.waiting", is(1));
        list(neighbour, "WAITING").body("items.id", everyItem(not(is(id.toString()))));
    }

    @Test
    void the_list_goes_on_where_it_ended() {
        for (var day = 0; day < 3; day++) {
            asked(side, offer, aSchoolDay(day));
        }
        var first = list(side.coordinator(), "WAITING&limit=2").body("total", is(3), "items.size()", is(2));
        String next = first.extract().path("next");
        list(side.coordinator(), "WAITING&limit=2&cursor=" + next).body("items.size()", is(1));
        list(side.coordinator(), "COMING").body("total", is(0));
    }

    private static ValidatableResponse list(As who, String pile) {
        return who.calls().get("/api/v1/visits?pile=" + pile).then().statusCode(200);
    }
}
