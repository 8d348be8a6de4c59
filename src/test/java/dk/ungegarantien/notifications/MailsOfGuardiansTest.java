package dk.ungegarantien.notifications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;

import dk.ungegarantien.applications.GivenApplications;
import dk.ungegarantien.applications.GivenConsents;
import dk.ungegarantien.applications.TheClock;
import dk.ungegarantien.offers.GivenOffers;
import dk.ungegarantien.partners.GivenPartners;
import dk.ungegarantien.testing.As;
import dk.ungegarantien.testing.Tables;
import io.quarkus.mailer.Mail;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class MailsOfGuardiansTest {

    private static final Pattern LINK = Pattern.compile("http://localhost:8080/samtykke(?:\\?lang=en)?#(\\S+)");

    private final As baker = As.aFirmsOwner();
    private String mother;
    private As alma;
    private UUID job;

    @BeforeEach
    void aMinorWithAGuardian() {
        Post.goesOut();
        As.aCounsellorOf("860").calls().get("/api/v1/me").then().statusCode(200);
        GivenPartners.anActivePartner(baker, "860");
        job = GivenOffers.aLeisureJobBy(baker);
        alma = GivenConsents.aMinorAlone(14);
        mother = "mette-" + UUID.randomUUID() + "@example.dk";
        GivenConsents.name(alma, GivenConsents.aGuardian("Mette Holm", mother))
                .then()
                .statusCode(200);
    }

    @Test
    void the_link_of_the_mail_is_what_says_yes() {
        var id = GivenConsents.anAwaitingApplication(alma, job);
        Post.goesOut();
        assertThat(Post.only(alma.email(), "venter på et ja hjemmefra").getText())
                .contains("Mette Holm");
        assertThat(Post.to(baker.email())).noneMatch(mail -> mail.getSubject().contains("Ny ansøgning"));
        var token = tokenOf(Post.only(mother, "Må Alma søge hos"));
        assertThat(kept()).as("nobody has the token but the guardian").doesNotContain(token);
        GivenConsents.decide(token, "GIVEN").then().statusCode(200);
        Post.goesOut();
        Post.only(baker.email(), "Ny ansøgning");
        assertThat(Post.only(alma.email(), "Vi har modtaget din ansøgning").getText())
                .contains("Mette Holm har sagt ja");
        var receipt = tokenOf(Post.only(mother, "Tak: du har sagt ja"));
        GivenConsents.look(receipt).then().body("state", is("GIVEN"), "mayWithdraw", is(true));
        GivenConsents.withdraw(receipt).then().statusCode(200);
        Post.goesOut();
        Post.only(alma.email(), "har taget sit ja til");
        assertThat(Post.only(baker.email(), "er afsluttet").getText()).doesNotContain("Alma");
        assertThat(Tables.texts("select status from application where id = ?", id))
                .containsExactly("REFERRED");
    }

    @Test
    void a_guardian_is_written_to_in_their_own_language() {
        GivenConsents.name(alma, Map.of("name", "Mette Holm", "email", mother, "language", "EN"));
        GivenConsents.anAwaitingApplication(alma, job);
        Post.goesOut();
        assertThat(Post.only(mother, "May Alma apply to").getText()).contains("/samtykke?lang=en#");
    }

    @Test
    void a_reminder_has_a_link_of_its_own_and_the_old_one_works_too() {
        var id = GivenConsents.anAwaitingApplication(alma, job);
        Post.goesOut();
        var first = tokenOf(Post.only(mother, "Må Alma søge hos"));
        GivenConsents.minutesPass(id);
        TheClock.reaches(id, "REMIND_GUARDIAN");
        TheClock.strikes();
        Post.goesOut();
        var second = tokenOf(Post.only(mother, "Alma venter på dit svar"));
        assertThat(second).isNotEqualTo(first);
        GivenConsents.decide(first, "GIVEN").then().statusCode(200);
        GivenConsents.look(second).then().body("state", is("GIVEN"));
    }

    @Test
    void a_refusal_is_told_to_the_young_person_and_to_nobody_at_the_firm() {
        GivenConsents.anAwaitingApplication(alma, job);
        Post.goesOut();
        GivenConsents.decide(tokenOf(Post.only(mother, "Må Alma søge hos")), "REFUSED")
                .then()
                .statusCode(200);
        Post.goesOut();
        assertThat(Post.only(alma.email(), "Mette Holm har sagt nej").getText()).contains("ungevejleder");
        assertThat(Post.to(baker.email())).noneMatch(mail -> mail.getText().contains("ansøgning"));
    }

    @Test
    void who_has_withdrawn_meanwhile_troubles_nobody() {
        GivenApplications.withdraw(alma, GivenConsents.anAwaitingApplication(alma, job))
                .then()
                .statusCode(200);
        Post.goesOut();
        assertThat(Post.to(mother)).isEmpty();
    }

    private static String tokenOf(Mail mail) {
        var link = LINK.matcher(mail.getText());
        assertThat(link.find()).as(mail.getText()).isTrue();
        assertThat(mail.getHtml()).contains(link.group(1));
        return link.group(1);
    }

    /** All that the database knows of mails, events and links. */
    private static String kept() {
        return String.join("\n", Tables.texts("""
                        select m::text from mail m union all select o::text from outbox o
                        union all select c::text from guardian_consent c"""));
    }
}
