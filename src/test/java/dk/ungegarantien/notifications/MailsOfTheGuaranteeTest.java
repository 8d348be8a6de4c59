package dk.ungegarantien.notifications;

import static org.assertj.core.api.Assertions.assertThat;

import dk.ungegarantien.applications.GivenApplications;
import dk.ungegarantien.applications.TheClock;
import dk.ungegarantien.offers.GivenOffers;
import dk.ungegarantien.partners.GivenPartners;
import dk.ungegarantien.testing.As;
import io.quarkus.mailer.Mail;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is told when the clock strikes: what to do first, one link, and nobody's name. */
@QuarkusTest
class MailsOfTheGuaranteeTest {

    private final As baker = As.aFirmsOwner();
    private As alma;
    private GivenPartners.Firm bakery;
    private UUID job;

    @BeforeEach
    void anActiveFirmWithAJob() {
        alma = GivenApplications.aYoungPerson();
        bakery = GivenPartners.anActivePartner(baker, "860");
        job = GivenOffers.anIntroJobBy(baker, 3);
    }

    @Test
    void the_firm_is_reminded_of_one_application_with_a_link_to_it() {
        var id = GivenApplications.anApplication(alma, job);
        strikes(id, "REMIND_HALFWAY");
        var mail = Post.only(baker.email(), "En ung venter på jeres svar");
        assertThat(mail.getText())
                .contains("- »Introjob på lageret«, senest ")
                .contains("http://localhost:8080/partner/ansoegninger/" + id);
        namesNobody(mail);
    }

    @Test
    void the_firm_is_reminded_of_several_in_one_mail() {
        var first = GivenApplications.anApplication(alma, job);
        var second = GivenApplications.anApplication(GivenApplications.aYoungPerson(), job);
        TheClock.reaches(first, "REMIND_HALFWAY");
        strikes(second, "REMIND_HALFWAY");
        var mail = Post.only(baker.email(), "2 unge venter på jeres svar");
        assertThat(mail.getText()).containsPattern("http://localhost:8080/partner/ansoegninger\\n");
        namesNobody(mail);
    }

    @Test
    void when_nobody_answers_the_young_person_the_firm_and_a_consultant_are_told() {
        Post.goesOut();
        var consultant = As.aConsultantOf("860");
        consultant.calls().get("/api/v1/me").then().statusCode(200);
        var id = GivenApplications.anApplication(alma, job);
        strikes(id, "ESCALATE");
        Post.callsAreCollected();
        Post.goesOut();
        assertThat(Post.only(alma.email(), "Kommunen hjælper dig videre").getText())
                .contains("Nu kigger en virksomhedskonsulent i kommunen på det sammen med dig.")
                .contains("http://localhost:8080/min-side/ansoegninger/" + id);
        var toFirm = Post.only(baker.email(), "Kommunen er koblet på");
        assertThat(toFirm.getText()).contains("I kan stadig svare");
        namesNobody(toFirm);
        var toConsultant = Post.only(consultant.email(), "En ung venter på din hjælp");
        assertThat(toConsultant.getText())
                .contains("- »Introjob på lageret« hos " + bakery.name() + ": virksomheden har ikke svaret i tide")
                .contains("http://localhost:8080/kommune/sager");
        namesNobody(toConsultant);
    }

    @Test
    void who_has_not_taken_a_place_is_asked_whether_something_is_in_the_way() {
        var id = GivenApplications.anAcceptedApplication(alma, baker, job);
        strikes(id, "REMIND_LAST_DAY");
        assertThat(Post.only(alma.email(), "Der er noget, du skal svare på").getText())
                .contains("- " + bakery.name() + ": tag imod pladsen, senest ");
        strikes(id, "ESCALATE");
        Post.only(alma.email(), "Vil du stadig have pladsen");
        assertThat(Post.only(baker.email(), "Kommunen er koblet på").getText()).contains("I skal ikke gøre noget");
    }

    @Test
    void they_speak_english_to_who_reads_english() {
        baker.calls()
                .body("{\"language\":\"EN\"}")
                .put("/api/v1/me/language")
                .then()
                .statusCode(200);
        strikes(GivenApplications.anApplication(alma, job), "REMIND_HALFWAY");
        Post.only(baker.email(), "A young person is waiting for your answer");
    }

    private static void strikes(UUID application, String step) {
        TheClock.reaches(application, step);
        TheClock.strikes();
        Post.goesOut();
    }

    private void namesNobody(Mail mail) {
        assertThat(mail.getText() + mail.getHtml())
                .doesNotContain(alma.name())
                .doesNotContain(alma.email())
                .doesNotContain(GivenApplications.MOTIVATION);
    }
}
