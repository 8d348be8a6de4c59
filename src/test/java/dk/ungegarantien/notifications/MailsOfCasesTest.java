package dk.ungegarantien.notifications;

import static org.assertj.core.api.Assertions.assertThat;

import dk.ungegarantien.applications.GivenApplications;
import dk.ungegarantien.applications.TheClock;
import dk.ungegarantien.cases.GivenCases;
import dk.ungegarantien.offers.GivenOffers;
import dk.ungegarantien.partners.GivenPartners;
import dk.ungegarantien.testing.As;
import dk.ungegarantien.testing.Tables;
import io.quarkus.mailer.Mail;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is told when the municipality helps: to the young person who it is, to professionals never whom. */
@QuarkusTest
class MailsOfCasesTest {

    private final As baker = As.aFirmsOwner();
    private final As counsellor = As.aCounsellorOf("326");
    private As alma;
    private UUID job;

    @BeforeEach
    void anActiveFirmWithAJob() {
        Post.goesOut();
        counsellor.calls().get("/api/v1/me").then().statusCode(200);
        alma = GivenApplications.aYoungPerson(18, "4400");
        GivenPartners.anActivePartner(baker, "326");
        job = GivenOffers.anIntroJobBy(baker, 20);
    }

    @Test
    void the_counsellors_hear_that_somebody_asks() {
        var id = GivenCases.asked(alma);
        Post.goesOut();
        var mail = Post.only(counsellor.email(), "En ung beder om hjælp");
        assertThat(mail.getText()).contains("http://localhost:8080/kommune/sager/" + id);
        namesNobody(mail);
    }

    @Test
    void the_young_person_hears_who_helps_and_what_they_propose() {
        var id = GivenCases.takenBy(counsellor, alma);
        Post.goesOut();
        assertThat(Post.only(alma.email(), "Vera Vejleder hjælper dig nu").getText())
                .contains("http://localhost:8080/min-side/hjaelp/" + id);
        GivenCases.propose(counsellor, id, job).then().statusCode(200);
        Post.goesOut();
        assertThat(Post.only(alma.email(), "Vera Vejleder har et forslag til dig")
                        .getText())
                .contains("Her er der dyr, og de svarer hurtigt.");
        GivenCases.reach(counsellor, id, "EDUCATION").then().statusCode(200);
        Post.goesOut();
        assertThat(Post.only(alma.email(), "Godt gået").getText()).contains("Alma begynder på grundforløbet");
    }

    @Test
    void the_mails_of_a_case_hang_together() {
        var id = GivenCases.takenBy(counsellor, alma);
        GivenCases.propose(counsellor, id, job).then().statusCode(200);
        Post.goesOut();
        assertThat(Tables.texts(
                        "select first_message_id = last_message_id from mail_thread where topic = 'CASE' and topic_id = ? and recipient = ?",
                        id,
                        alma.email().toLowerCase()))
                .containsExactly("f");
    }

    @Test
    void a_colleague_hears_that_a_case_is_theirs_now() {
        var colleague = As.aCounsellorOf("326");
        colleague.calls().get("/api/v1/me").then().statusCode(200);
        var to = Tables.texts("select id from account where subject = ?", colleague.subject())
                .get(0);
        var id = GivenCases.takenBy(counsellor, alma);
        GivenCases.handOn(counsellor, id, Map.of("colleague", to, "note", "Hun vil hellere i lære."))
                .then()
                .statusCode(200);
        Post.goesOut();
        var mail = Post.only(colleague.email(), "Vera Vejleder har givet dig en sag");
        assertThat(mail.getText()).doesNotContain("i lære");
        namesNobody(mail);
    }

    @Test
    void whoever_has_a_late_case_hears_it_once_a_day() {
        var first = GivenCases.takenBy(counsellor, alma);
        var second = GivenCases.takenBy(counsellor, GivenApplications.aYoungPerson(18, "4400"));
        Tables.change("update help_case set due_on = current_date - 2 where id in (?, ?)", first, second);
        GivenCases.strikes();
        Post.goesOut();
        namesNobody(Post.only(counsellor.email(), "Et skridt mangler"));
    }

    @Test
    void whose_offer_is_closed_hears_that_it_is_not_their_fault() {
        var id = GivenApplications.anApplication(alma, job);
        GivenOffers.close(baker, job).then().statusCode(200);
        Post.goesOut();
        assertThat(Post.only(alma.email(), "Kommunen hjælper dig videre").getText())
                .contains("har lukket »Introjob på lageret«")
                .contains("http://localhost:8080/min-side/ansoegninger/" + id);
    }

    @Test
    void a_silent_firm_is_written_to_kindly() {
        for (var count = 0; count < 3; count++) {
            TheClock.reaches(
                    GivenApplications.anApplication(GivenApplications.aYoungPerson(18, "4400"), job), "ESCALATE");
        }
        TheClock.strikes();
        Post.goesOut();
        namesNobody(Post.only(baker.email(), "3 unge venter stadig på jer"));
    }

    @Test
    void the_mails_to_whoever_deletes_their_account_go_with_them() {
        GivenCases.takenBy(counsellor, alma);
        Post.goesOut();
        assertThat(kept()).isPositive();
        alma.calls().delete("/api/v1/me").then().statusCode(204);
        assertThat(kept()).isZero();
    }

    private int kept() {
        return Tables.texts(
                        "select 1 from mail where recipient = ? union all select 1 from mail_thread where recipient = ?",
                        alma.email(),
                        alma.email())
                .size();
    }

    @Test
    void whoever_has_the_case_hears_of_a_further_hand_over_and_nobody_else() {
        var consultant = As.aConsultantOf("326");
        consultant.calls().get("/api/v1/me").then().statusCode(200);
        GivenCases.takenBy(counsellor, alma);
        Post.goesOut();
        var application = GivenApplications.anApplication(alma, job);
        GivenApplications.refer(baker, application, Map.of("professional", "CONSULTANT"))
                .then()
                .statusCode(200);
        Post.goesOut();
        Post.only(counsellor.email(), "En ung har brug for dig");
        assertThat(Tables.texts("select 1 from mail where recipient = ?", consultant.email()))
                .isEmpty();
    }

    private void namesNobody(Mail mail) {
        assertThat(mail.getText() + mail.getHtml())
                .doesNotContain(alma.name())
                .doesNotContain(alma.email())
                .doesNotContain(GivenCases.WORDS);
    }
}
