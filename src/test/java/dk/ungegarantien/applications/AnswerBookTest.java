package dk.ungegarantien.applications;

import static dk.ungegarantien.applications.GivenApplications.accept;
import static dk.ungegarantien.applications.GivenApplications.anApplication;
import static dk.ungegarantien.applications.GivenApplications.invite;
import static dk.ungegarantien.applications.GivenApplications.refer;
import static dk.ungegarantien.applications.GivenApplications.see;
import static dk.ungegarantien.applications.GivenApplications.withdraw;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import dk.ungegarantien.offers.GivenOffers;
import dk.ungegarantien.partners.AnswerRecord;
import dk.ungegarantien.partners.GivenPartners;
import dk.ungegarantien.shared.Denmark;
import dk.ungegarantien.shared.Transaction;
import dk.ungegarantien.testing.As;
import dk.ungegarantien.testing.Tables;
import io.quarkus.arc.Arc;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import io.restassured.response.ValidatableResponse;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A firm's public figures, against a case counted by hand. */
@QuarkusTest
class AnswerBookTest {

    private final As baker = As.aFirmsOwner();
    private GivenPartners.Firm bakery;
    private UUID job;

    @BeforeEach
    void anActiveFirmWithAJob() {
        bakery = GivenPartners.anActivePartner(baker, "860");
        job = GivenOffers.anIntroJobBy(baker, 20);
    }

    /**
     * Counted: yes after 10 h, invited after 20 h and referred later, referred after 20 h (a tie), late after 200 h, never answered,
     * never answered and withdrawn after the municipality was called in. In time: 3 of 6. Answer times: 10, 20, 20, 200: median 20.
     * Not counted: new, read only, withdrawn before it was due, sent 13 months ago, never sent since no guardian answers.
     */
    @Test
    void agree_with_what_is_counted_by_hand() {
        answeredAfter(10, accepted(), true);
        var invitedFirst = answeredAfter(20, invited(), true);
        refer(baker, invitedFirst, Map.of("professional", "COUNSELLOR")).then().statusCode(200);
        answeredAfter(20, referred(), true);
        answeredAfter(200, referred(), false);
        TheClock.reaches(sent(), "ESCALATE");
        var givenUp = sentBy(GivenApplications.aYoungPerson());
        TheClock.reaches(givenUp.id, "ESCALATE");
        TheClock.reaches(GivenConsents.anAwaitingApplication(GivenConsents.aMinor(16), job), "ESCALATE");
        TheClock.strikes();
        withdraw(givenUp.young, givenUp.id).then().statusCode(200);

        sent();
        see(baker, sent()).then().statusCode(200);
        var changedMind = sentBy(GivenApplications.aYoungPerson());
        withdraw(changedMind.young, changedMind.id).then().statusCode(200);
        var longAgo = answeredAfter(1, accepted(), true);
        Tables.change(
                "update application set submitted_at = submitted_at - interval '13 months' where id = ?", longAgo);

        page().body("answers.applications", is(6), "answers.inTimePercent", is(50), "answers.medianHours", is(20));
        given().get("/api/v1/partners?q={name}", bakery.name()).then().body("items[0].answers.inTimePercent", is(50));
    }

    @Test
    void of_a_firm_with_fewer_than_five_say_nothing() {
        for (var count = 0; count < 4; count++) {
            accepted();
        }
        page().body("answers", nullValue());
        accepted();
        page().body("answers.inTimePercent", is(100));
    }

    @Test
    void of_a_busy_firm_are_a_minute_old_at_most() throws Throwable {
        var clock = new TurnedByHand();
        var book = new AnswerBook(Arc.container().instance(Transaction.class).get(), clock);
        withdrawnAfterAnAnswer(1000, 10);
        assertThat(told(book)).isEqualTo(new AnswerRecord(100, 10, 1000));
        withdrawnAfterAnAnswer(1500, 30);
        assertThat(told(book)).isEqualTo(new AnswerRecord(100, 10, 1000));
        clock.now = clock.now.plusSeconds(60);
        assertThat(told(book)).isEqualTo(new AnswerRecord(100, 30, 2500));
    }

    private record Sent(As young, UUID id) {}

    private Sent sentBy(As young) {
        return new Sent(young, anApplication(young, job));
    }

    private UUID sent() {
        return anApplication(GivenApplications.aYoungPerson(), job);
    }

    private UUID accepted() {
        var id = sent();
        accept(baker, id).then().statusCode(200);
        return id;
    }

    private UUID invited() {
        var id = sent();
        invite(baker, id).then().statusCode(200);
        return id;
    }

    private UUID referred() {
        var id = sent();
        refer(baker, id, Map.of("professional", "COUNSELLOR")).then().statusCode(200);
        return id;
    }

    private static UUID answeredAfter(int hours, UUID id, boolean inTime) {
        Tables.change(
                "update application set submitted_at = answered_at - ? * interval '1 hour', answered_in_time = ? where id = ?",
                hours,
                inTime,
                id);
        return id;
    }

    /** As many as nobody can send over HTTP in a test. */
    private void withdrawnAfterAnAnswer(int times, int hours) {
        var like = withdrawn();
        Tables.change("""
                insert into application (municipality_code, young, offer, partner, motivation, status, submitted_at, answer_by, answered_at, answered_in_time)
                select municipality_code, young, offer, partner, motivation, status, now() - interval '3 days', answer_by,
                    now() - interval '3 days' + ? * interval '1 hour', true
                from application, generate_series(1, ?) where id = ?""", hours, times, like);
    }

    private UUID withdrawn() {
        var sent = sentBy(GivenApplications.aYoungPerson());
        withdraw(sent.young, sent.id).then().statusCode(200);
        return sent.id;
    }

    private AnswerRecord told(AnswerBook book) throws Throwable {
        return VertxContextSupport.subscribeAndAwait(() -> Panache.withSession(() -> book.of(List.of(bakery.id()))))
                .get(bakery.id());
    }

    private ValidatableResponse page() {
        return given().get("/api/v1/partners/{id}", bakery.id()).then().statusCode(200);
    }

    private static class TurnedByHand extends Clock {

        private Instant now = Instant.now();

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return Denmark.ZONE;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            throw new UnsupportedOperationException();
        }
    }
}
