package dk.ungegarantien.applications;

import static dk.ungegarantien.applications.GivenApplications.accept;
import static dk.ungegarantien.applications.GivenApplications.anAcceptedApplication;
import static dk.ungegarantien.applications.GivenApplications.anApplication;
import static dk.ungegarantien.applications.GivenApplications.complete;
import static dk.ungegarantien.applications.GivenApplications.confirm;
import static dk.ungegarantien.applications.GivenApplications.invite;
import static dk.ungegarantien.applications.GivenApplications.received;
import static dk.ungegarantien.applications.GivenApplications.refer;
import static dk.ungegarantien.applications.GivenApplications.see;
import static dk.ungegarantien.applications.GivenApplications.withdraw;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import dk.ungegarantien.offers.GivenOffers;
import dk.ungegarantien.offers.OfferBody;
import dk.ungegarantien.partners.GivenPartners;
import dk.ungegarantien.shared.Denmark;
import dk.ungegarantien.testing.As;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A firm answers an application, and never with a no. */
@QuarkusTest
class AnsweringTest {

    private final As baker = As.aFirmsOwner();
    private As alma;
    private UUID job;

    @BeforeEach
    void anActiveFirmWithAJob() {
        alma = GivenApplications.aYoungPerson();
        GivenPartners.anActivePartner(baker, "860");
        job = GivenOffers.anIntroJobBy(baker, 2);
    }

    @Test
    void reading_is_marked_once() {
        var id = anApplication(alma, job);
        see(baker, id).then().statusCode(200).body("status", is("SEEN"));
        see(baker, id).then().statusCode(200).body("status", is("SEEN"));
        alma.calls()
                .get("/api/v1/me/applications/{id}", id)
                .then()
                .body("timeline.status", contains("SUBMITTED", "SEEN"));
    }

    @Test
    void an_invitation_names_time_and_place_and_may_be_moved() {
        var id = anApplication(alma, job);
        invite(baker, id).then().statusCode(200).body("status", is("INVITED"));
        invite(baker, id, LocalDate.now(Denmark.ZONE).plusDays(20).atTime(9, 30), "Ny tid")
                .then()
                .statusCode(200)
                .body("invitation.at", containsString("T09:30"), "invitation.message", is("Ny tid"));
    }

    @Test
    void an_invitation_lies_in_the_future_and_is_plain_text() {
        var id = anApplication(alma, job);
        invite(baker, id, LocalDate.now(Denmark.ZONE).minusDays(1).atTime(15, 0), "Hej")
                .then()
                .statusCode(400)
                .body("violations.field", contains("at"));
        invite(baker, id, LocalDate.now(Denmark.ZONE).plusDays(1).atTime(15, 0), "<img src=x onerror=alert(1)>")
                .then()
                .statusCode(400)
                .body("violations.field", contains("message"));
    }

    @Test
    void a_yes_opens_the_contact_details_and_a_withdrawal_closes_them() {
        var id = anApplication(alma, job);
        accept(baker, id).then().statusCode(200).body("status", is("ACCEPTED"), "contact.email", is(alma.email()));
        withdraw(alma, id).then().statusCode(200);
        received(baker, id).body("contact", nullValue());
    }

    @Test
    void an_answered_application_stays_answered() {
        var id = anAcceptedApplication(alma, baker, job);
        accept(baker, id)
                .then()
                .statusCode(409)
                .body(
                        "type",
                        containsString("application-accepted"),
                        "title",
                        is("Der er allerede sagt ja"),
                        "state",
                        is("ACCEPTED"));
        refer(baker, id, Map.of("professional", "COUNSELLOR")).then().statusCode(409);
        invite(baker, id).then().statusCode(409);
    }

    @Test
    void more_than_there_is_room_for_cannot_be_accepted_and_nothing_of_it_stays() {
        anAcceptedApplication(GivenApplications.aYoungPerson(), baker, job);
        var late = anApplication(alma, job);
        anAcceptedApplication(GivenApplications.aYoungPerson(), baker, job);
        accept(baker, late).then().statusCode(409).body("type", containsString("no-free-place"));
        received(baker, late).body("status", is("SUBMITTED"), "contact", nullValue());
    }

    @Test
    void an_internship_takes_the_place_in_its_week() {
        var week = OfferBody.aWeekAhead();
        var internship = GivenOffers.anInternshipBy(baker, week, 1);
        var id = anApplication(alma, internship, week);
        accept(baker, id).then().statusCode(200).body("week", is(week.toString()));
        GivenApplications.apply(GivenApplications.aYoungPerson(), internship, week)
                .then()
                .statusCode(409);
    }

    @Test
    void a_placement_ends_when_it_was_confirmed_before() {
        var id = anAcceptedApplication(alma, baker, job);
        complete(baker, id, "COMPLETED").then().statusCode(409);
        confirm(alma, id).then().statusCode(200);
        complete(baker, id, "NOT_COMPLETED").then().statusCode(200).body("status", is("NOT_COMPLETED"));
    }

    @Test
    void there_is_no_way_to_decline() {
        var id = anApplication(alma, job);
        baker.calls().post("/api/v1/applications/{id}/rejection", id).then().statusCode(404);
        complete(baker, id, "DECLINED").then().statusCode(400);
    }
}
