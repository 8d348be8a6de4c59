package dk.ungegarantien.notifications;

import static dk.ungegarantien.visits.GivenVisits.aSchoolDay;
import static dk.ungegarantien.visits.GivenVisits.asked;
import static dk.ungegarantien.visits.GivenVisits.booked;
import static dk.ungegarantien.visits.GivenVisits.propose;
import static dk.ungegarantien.visits.GivenVisits.refer;
import static dk.ungegarantien.visits.GivenVisits.say;
import static dk.ungegarantien.visits.GivenVisits.step;
import static dk.ungegarantien.visits.GivenVisits.theClockStrikes;
import static org.assertj.core.api.Assertions.assertThat;

import dk.ungegarantien.offers.GivenOffers;
import dk.ungegarantien.partners.GivenPartners;
import dk.ungegarantien.testing.As;
import dk.ungegarantien.testing.Tables;
import dk.ungegarantien.visits.GivenVisits;
import dk.ungegarantien.visits.GivenVisits.Side;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What both sides of a class visit are told, and what stands in their calendars. */
@QuarkusTest
class MailsOfVisitsTest {

    private static final String ENTRY = "calendar.ics";
    private static final String REMOVAL = "cancellation.ics";

    private final As baker = As.aFirmsOwner();
    private GivenPartners.Firm bakery;
    private Side side;
    private UUID offer;
    private String teacher;

    @BeforeEach
    void aClassAndAnOffer() {
        Post.isSwept();
        bakery = GivenPartners.anActivePartner(baker, "860");
        side = GivenVisits.aClassOf("860");
        offer = GivenVisits.anOfferBy(baker);
        teacher = "lone-" + side.school() + "@skolen.example.dk";
        Tables.change("update school set contact_email = ? where id = ?", teacher, side.school());
    }

    @Test
    void the_firm_hears_who_asks_and_by_when_to_answer() {
        asked(side, offer);
        Post.goesOut();
        assertThat(Post.only(baker.email(), "vil gerne besøge jer").getText())
                .contains("24 elever", "Østergade 12, 9800 Hjørring", "kl. 9.00–11.00", "Lone Lærer, 20304050")
                .contains("> Vi arbejder med fødevarer i naturfag.", "Svar senest", "/partner/besoeg/");
    }

    @Test
    void a_booked_visit_is_in_the_calendars_of_both_sides_and_of_the_teacher() {
        var id = booked(side, baker, offer);
        Post.goesOut();
        var when = "DTSTART;TZID=Europe/Copenhagen:" + date(aSchoolDay(0)) + "T090000";
        assertThat(entry(baker.email(), "Besøget er aftalt", ENTRY))
                .contains("METHOD:PUBLISH", "UID:" + id + "@", "SEQUENCE:0", when, "T110000", "/partner/besoeg/" + id)
                .contains("SUMMARY:Virksomhedsbesøg: 8.", bakery.name(), "LOCATION:Østergade 12\\, 9800 Hjørring");
        for (var reader : new String[] {side.coordinator().email(), teacher}) {
            assertThat(entry(reader, "Besøget er aftalt", ENTRY))
                    .contains("UID:" + id + "@", "SEQUENCE:0", when, "/kommune/besoeg/" + id);
        }
    }

    @Test
    void one_that_the_firm_comes_to_is_at_the_school() {
        var there = GivenOffers.published(baker, GivenVisits.anOffer().terms("direction", "FIRM_TO_CLASS"));
        booked(side, baker, there);
        Post.goesOut();
        Post.only(baker.email(), "vil gerne have besøg af jer");
        assertThat(entry(baker.email(), "Besøget er aftalt", ENTRY)).contains("Skolevej 1\\, 9800 Byen");
    }

    @Test
    void one_that_is_moved_is_moved_and_one_that_is_off_is_taken_out() {
        var id = booked(side, baker, offer);
        propose(baker, id, aSchoolDay(1)).then().statusCode(200);
        step(side.coordinator(), id, "agreement").then().statusCode(200);
        say(side.coordinator(), id, "cancellation", "Læreren er syg.").then().statusCode(200);
        Post.goesOut();
        assertThat(Post.only(side.coordinator().email(), "foreslår en anden tid")
                        .getText())
                .contains("Den aftalte tid gælder", "> Den dag passer bedre.");
        for (var reader : new String[] {baker.email(), side.coordinator().email(), teacher}) {
            assertThat(entry(reader, "Besøget er flyttet", ENTRY))
                    .contains("UID:" + id + "@", "SEQUENCE:1", date(aSchoolDay(1)) + "T100000");
            assertThat(entry(reader, "Besøget er aflyst", REMOVAL))
                    .contains("METHOD:CANCEL", "STATUS:CANCELLED", "UID:" + id + "@", "SEQUENCE:2");
        }
        assertThat(Post.only(baker.email(), "Besøget er aflyst").getText()).contains("> Læreren er syg.");
    }

    @Test
    void a_class_that_is_guided_on_to_the_consultants_is_told_of_to_them() {
        var consultant = As.aConsultantOf("860");
        consultant.calls().get("/api/v1/me").then().statusCode(200);
        refer(baker, asked(side, offer), Map.of("consultants", true)).then().statusCode(200);
        Post.goesOut();
        assertThat(Post.only(side.coordinator().email(), "hjælper").getText())
                .contains("> Vi bygger om i foråret.", "virksomhedskonsulenter");
        assertThat(Post.only(consultant.email(), "søger et virksomhedsbesøg").getText())
                .contains("/kommune/besoeg/");
    }

    @Test
    void what_the_school_takes_back_or_keeps_is_told_to_the_firm() {
        say(side.coordinator(), asked(side, offer), "withdrawal", "Vi har fundet et andet.")
                .then()
                .statusCode(200);
        var id = booked(side, baker, offer);
        propose(baker, id, aSchoolDay(1)).then().statusCode(200);
        say(side.coordinator(), id, "keeping", "Bussen er bestilt.").then().statusCode(200);
        Post.goesOut();
        assertThat(Post.only(baker.email(), "trukket sin forespørgsel").getText())
                .contains("> Vi har fundet et andet.");
        assertThat(Post.only(baker.email(), "holder fast").getText()).contains("> Bussen er bestilt.");
    }

    @Test
    void silence_is_told_to_the_firm_then_to_the_coordinator_and_the_consultants() {
        var consultant = As.aConsultantOf("860").reading("en");
        consultant.calls().get("/api/v1/me").then().statusCode(200);
        Tables.change("update account set language = 'EN' where subject = ?", consultant.subject());
        var id = asked(side, offer);
        theClockStrikes(id);
        theClockStrikes(id);
        Post.goesOut();
        assertThat(Post.only(baker.email(), "venter på jeres svar").getText()).contains("I dag er sidste dag");
        Post.only(side.coordinator().email(), "Intet svar om besøget");
        Post.only(consultant.email(), "No answer about the visit");
    }

    private static String entry(String address, String subject, String file) {
        return Post.calendar(Post.only(address, subject), file);
    }

    private static String date(LocalDate day) {
        return day.toString().replace("-", "");
    }
}
