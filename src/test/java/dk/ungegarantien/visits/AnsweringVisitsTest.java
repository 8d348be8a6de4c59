package dk.ungegarantien.visits;

import static dk.ungegarantien.visits.GivenVisits.aSchoolDay;
import static dk.ungegarantien.visits.GivenVisits.ask;
import static dk.ungegarantien.visits.GivenVisits.asked;
import static dk.ungegarantien.visits.GivenVisits.booked;
import static dk.ungegarantien.visits.GivenVisits.one;
import static dk.ungegarantien.visits.GivenVisits.propose;
import static dk.ungegarantien.visits.GivenVisits.received;
import static dk.ungegarantien.visits.GivenVisits.refer;
import static dk.ungegarantien.visits.GivenVisits.say;
import static dk.ungegarantien.visits.GivenVisits.step;
import static dk.ungegarantien.visits.GivenVisits.theClockStrikes;
import static dk.ungegarantien.visits.GivenVisits.told;
import static dk.ungegarantien.visits.GivenVisits.wish;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import dk.ungegarantien.offers.GivenOffers;
import dk.ungegarantien.partners.GivenPartners;
import dk.ungegarantien.testing.As;
import dk.ungegarantien.testing.Tables;
import dk.ungegarantien.visits.GivenVisits.Side;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A firm answers a school, and both keep or change what they have agreed on. */
@QuarkusTest
class AnsweringVisitsTest {

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
    void a_firm_reads_who_asks_and_says_yes() {
        var id = asked(side, offer);
        received(baker, id)
                .then()
                .statusCode(200)
                .body("may", containsInAnyOrder("ACCEPT", "PROPOSE", "REFER"), "grade", is(8))
                .body("contact.phone", is("20304050"), "message", containsString("fødevarer"));
        step(baker, id, "acceptance")
                .then()
                .statusCode(200)
                .body("card.status", is("BOOKED"), "card.turn", nullValue(), "card.answerBy", nullValue());
        step(baker, id, "acceptance").then().statusCode(409).body("state", is("BOOKED"));
        assertThat(told("VisitBooked", id)).hasSize(1);
        one(side.coordinator(), id).then().body("may", contains("CANCEL"), "host.name", is("Bodil Bager"));
        baker.calls()
                .get("/api/v1/me/partner/visits?pile=COMING")
                .then()
                .body("items.id", contains(id.toString()), "counts.waiting", is(0), "counts.coming", is(1));
    }

    @Test
    void other_firms_and_professionals_do_not_answer() {
        var id = asked(side, offer);
        var smith = As.aFirmsOwner();
        GivenPartners.anActivePartner(smith, "860");
        received(smith, id).then().statusCode(404);
        step(smith, id, "acceptance").then().statusCode(404);
        propose(smith, id, aSchoolDay(1)).then().statusCode(404);
        refer(smith, id, Map.of("consultants", true)).then().statusCode(404);
        step(side.coordinator(), id, "acceptance").then().statusCode(403);
        step(baker, id, "agreement").then().statusCode(403);
        say(smith, id, "cancellation", "Nej.").then().statusCode(404);
    }

    @Test
    void of_two_classes_that_ask_for_one_day_by_agreement_one_is_booked() {
        var other = GivenVisits.aClassOf("860");
        var ids = Stream.of(asked(side, offer, aSchoolDay(2)), asked(other, offer, aSchoolDay(2)));
        var answers = ids.map(id -> CompletableFuture.supplyAsync(
                        () -> step(baker, id, "acceptance").statusCode()))
                .toList();
        assertThat(answers.stream().map(CompletableFuture::join)).containsExactlyInAnyOrder(200, 409);
        var third = GivenVisits.aClassOf("860");
        ask(third, offer, wish(third, aSchoolDay(2)))
                .then()
                .statusCode(409)
                .body("type", containsString("visit-date-taken"));
    }

    @Test
    void a_day_by_agreement_is_not_booked_beside_a_date_of_the_offer() {
        booked(side, baker, offer);
        var other = GivenVisits.aClassOf("860");
        var beside = wish(other, aSchoolDay(0));
        beside.put("from", "10:00");
        beside.put("to", "12:00");
        ask(other, offer, beside).then().statusCode(409).body("type", containsString("visit-date-taken"));
    }

    @Test
    void a_firm_proposes_another_time_and_the_school_agrees() {
        var id = asked(side, offer);
        propose(baker, id, aSchoolDay(1))
                .then()
                .statusCode(200)
                .body("card.status", is("COUNTERED"), "card.turn", is("SCHOOL"))
                .body("card.proposal.date", is(aSchoolDay(1).toString()), "card.proposal.from", is("10:00"));
        // the date that was asked for is free again
        asked(GivenVisits.aClassOf("860"), offer);
        step(side.coordinator(), id, "agreement")
                .then()
                .statusCode(200)
                .body(
                        "card.status",
                        is("BOOKED"),
                        "card.time.date",
                        is(aSchoolDay(1).toString()))
                .body("card.proposal", nullValue());
    }

    @Test
    void a_school_that_cannot_then_takes_its_wish_back() {
        var id = asked(side, offer);
        propose(baker, id, aSchoolDay(1)).then().statusCode(200);
        say(side.coordinator(), id, "withdrawal", "Der er vi på lejrskole.")
                .then()
                .statusCode(200)
                .body("card.status", is("WITHDRAWN"));
    }

    @Test
    void a_date_that_is_booked_stays_in_the_offer_and_the_firm_is_told_by_which_class() {
        var id = booked(side, baker, offer);
        var later = GivenVisits.slot(GivenVisits.aSchoolDay(60), "09:00", "11:00");
        GivenOffers.change(baker, offer, GivenVisits.anOffer().terms("slots", List.of(later)))
                .then()
                .statusCode(409)
                .body("type", endsWith("/seats-taken"))
                .body("taken[0].affected.kind", contains("VISIT"))
                .body("taken[0].affected.id", contains(id.toString()))
                .body("taken[0].affected[0].name", startsWith("8."));
    }

    @Test
    void what_is_booked_stays_until_the_school_agrees_to_move_it() {
        var id = booked(side, baker, offer);
        propose(baker, id, aSchoolDay(1)).then().statusCode(200).body("card.status", is("MOVING"));
        one(side.coordinator(), id).then().body("may", containsInAnyOrder("AGREE", "KEEP", "CANCEL"));
        say(side.coordinator(), id, "keeping", "Bussen er bestilt.")
                .then()
                .statusCode(200)
                .body(
                        "card.status",
                        is("BOOKED"),
                        "card.time.date",
                        is(aSchoolDay(0).toString()));
        propose(baker, id, aSchoolDay(2)).then().statusCode(200);
        step(side.coordinator(), id, "agreement")
                .then()
                .statusCode(200)
                .body("card.time.date", is(aSchoolDay(2).toString()));
        asked(GivenVisits.aClassOf("860"), offer);
    }

    @Test
    void either_side_calls_off_before_the_day() {
        for (var who : List.of(baker, side.coordinator())) {
            var id = booked(side, baker, offer);
            say(who, id, "cancellation", "Der er sygdom.")
                    .then()
                    .statusCode(200)
                    .body("card.status", is("CANCELLED"), "may", is(List.of()));
        }
        var today = booked(side, baker, offer);
        Tables.change(
                "update visit set begins = current_date + time '09:00', ends = current_date + time '11:00' where id = ?",
                today);
        say(baker, today, "cancellation", "For sent.")
                .then()
                .statusCode(409)
                .body("type", containsString("visit-day-reached"));
    }

    @Test
    void in_place_of_a_no_a_firm_names_who_can_help() {
        var dairy = As.aFirmsOwner();
        var firm = GivenPartners.anActivePartner(dairy, "860");
        var there = GivenVisits.anOfferBy(dairy);
        var id = asked(side, offer);
        refer(baker, id, Map.of()).then().statusCode(400);
        refer(baker, id, Map.of("offer", there, "consultants", true)).then().statusCode(400);
        refer(baker, id, Map.of("offer", offer)).then().statusCode(400);
        refer(baker, id, Map.of("offer", GivenOffers.anIntroJobBy(dairy)))
                .then()
                .statusCode(400);
        refer(baker, id, Map.of("offer", there))
                .then()
                .statusCode(200)
                .body("card.status", is("REFERRED"), "guidedOn.offer", is(there.toString()));
        var wish = wish(side, aSchoolDay(0));
        wish.put("follows", id);
        ask(side, there, wish).then().statusCode(201).body("follows", is(id.toString()));
        refer(baker, asked(side, offer, aSchoolDay(1)), Map.of("partner", firm.id()))
                .then()
                .statusCode(200)
                .body("guidedOn.partner.name", is(firm.name()));
    }

    @Test
    void a_class_is_not_guided_on_to_where_it_cannot_go() {
        var dairy = As.aFirmsOwner();
        GivenPartners.anActivePartner(dairy, "860");
        var forTheSmall = GivenOffers.published(dairy, GivenVisits.anOffer().terms("grades", List.of(1, 2)));
        refer(baker, asked(side, offer), Map.of("offer", forTheSmall))
                .then()
                .statusCode(409)
                .body("type", containsString("visit-leads-nowhere"));
    }

    @Test
    void when_an_offer_is_closed_the_consultants_help_whoever_waited_and_what_is_booked_stands() {
        var waiting = asked(side, offer, aSchoolDay(1));
        var booked = booked(side, baker, GivenVisits.anOfferBy(baker));
        GivenOffers.close(baker, offer).then().statusCode(200);
        one(side.coordinator(), waiting)
                .then()
                .body("card.status", is("REFERRED"), "guidedOn.offer", nullValue(), "steps.by[1]", nullValue());
        assertThat(told("VisitReferred", waiting)).hasSize(1);
        one(side.coordinator(), booked).then().body("card.status", is("BOOKED"));
    }

    @Test
    void silence_is_reminded_of_once_and_then_told_of_once() {
        var id = asked(side, offer);
        theClockStrikes(id);
        assertThat(told("VisitAnswerDue", id)).hasSize(1);
        assertThat(told("VisitUnanswered", id)).isEmpty();
        theClockStrikes(id);
        theClockStrikes(id);
        assertThat(told("VisitAnswerDue", id)).hasSize(1);
        assertThat(told("VisitUnanswered", id)).hasSize(1);
        one(side.coordinator(), id).then().body("card.late", is(true));
        step(baker, id, "acceptance").then().statusCode(200).body("card.late", is(false));
    }

    @Test
    void the_clock_leaves_alone_what_somebody_answers_right_now() {
        var id = asked(side, offer);
        Tables.change("update visit set due_at = now() - interval '1 minute' where id = ?", id);
        Tables.whileLocked("visit", id, () -> theClockStrikes(UUID.randomUUID()));
        assertThat(told("VisitAnswerDue", id)).isEmpty();
        step(baker, id, "acceptance").then().statusCode(200);
        theClockStrikes(id);
        assertThat(told("VisitAnswerDue", id)).isEmpty();
    }
}
