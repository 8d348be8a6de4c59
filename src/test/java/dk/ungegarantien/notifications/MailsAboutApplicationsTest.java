package dk.ungegarantien.notifications;

import static org.assertj.core.api.Assertions.assertThat;

import dk.ungegarantien.applications.GivenApplications;
import dk.ungegarantien.offers.GivenOffers;
import dk.ungegarantien.partners.GivenPartners;
import dk.ungegarantien.shared.Denmark;
import dk.ungegarantien.shared.Language;
import dk.ungegarantien.shared.WorkingDays;
import dk.ungegarantien.testing.As;
import io.quarkus.mailer.Mail;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@QuarkusTest
class MailsAboutApplicationsTest {

    private final As baker = As.aFirmsOwner();
    private As alma;
    private GivenPartners.Firm bakery;
    private UUID job;

    @BeforeEach
    void anActiveFirmWithAJob() {
        alma = GivenApplications.aYoungPerson();
        bakery = GivenPartners.anActivePartner(baker, "860");
        job = GivenOffers.anIntroJobBy(baker, 2);
    }

    @Nested
    class TheFirm {

        @Test
        void hears_of_an_application_but_not_from_whom() {
            var id = GivenApplications.anApplication(alma, job);
            Post.goesOut();
            var mail = Post.only(baker.email(), "Ny ansøgning");
            assertThat(mail.getText()).isEqualToIgnoringNewLines("""
                    Hej

                    Der er kommet en ny ansøgning til jeres opslag »Introjob på lageret«.

                    Svar senest %s. I kan invitere til en snak, sige ja eller hjælpe den unge videre til et andet sted.

                    Læs og besvar ansøgningen:
                    http://localhost:8080/partner/ansoegninger/%s

                    --\s
                    Ungegarantien
                    Mailen er sendt automatisk, så du kan ikke svare på den.
                    """.formatted(answerBy(Language.DA), id));
            namesNobody(mail);
        }

        @Test
        void hears_it_in_english_when_it_reads_english() {
            speaksEnglish(baker);
            var id = GivenApplications.anApplication(alma, job);
            Post.goesOut();
            var mail = Post.only(baker.email(), "New application");
            assertThat(mail.getText()).isEqualToIgnoringNewLines("""
                    Hello

                    Somebody has applied for your offer “Introjob på lageret”.

                    Please answer no later than %s. You can invite the young person to a talk, say yes, or help them on to somewhere else.

                    Read and answer the application:
                    http://localhost:8080/partner/ansoegninger/%s

                    --\s
                    Ungegarantien, the youth guarantee
                    This mail was sent automatically, so you cannot reply to it.
                    """.formatted(answerBy(Language.EN), id));
            namesNobody(mail);
        }

        @Test
        void hears_of_a_confirmation_and_of_a_withdrawal_without_a_name() {
            var id = GivenApplications.aConfirmedApplication(alma, baker, job);
            GivenApplications.withdraw(alma, id).then().statusCode(200);
            Post.goesOut();
            namesNobody(Post.only(baker.email(), "er bekræftet"));
            namesNobody(Post.only(baker.email(), "er trukket tilbage"));
        }

        @Test
        void that_is_recommended_hears_by_whom_but_not_to_whom() {
            var smith = As.aFirmsOwner();
            var smithy = GivenPartners.anActivePartner(smith, "860");
            var id = GivenApplications.anApplication(alma, job);
            GivenApplications.refer(baker, id, Map.of("partner", smithy.id()))
                    .then()
                    .statusCode(200);
            Post.goesOut();
            var mail = Post.only(smith.email(), "har anbefalet jer");
            assertThat(mail.getText()).contains(bakery.name()).contains("/partner/opslag");
            namesNobody(mail);
            assertThat(Post.only(alma.email(), "hjælper dig videre").getText()).contains(smithy.name());
        }

        private void namesNobody(Mail mail) {
            for (var text : new String[] {mail.getSubject(), mail.getText(), mail.getHtml()}) {
                assertThat(text).doesNotContain("Alma").doesNotContain("Holm").doesNotContain(alma.email());
            }
        }
    }

    @Nested
    class TheYoungPerson {

        @Test
        void gets_a_receipt() {
            var id = GivenApplications.anApplication(alma, job);
            Post.goesOut();
            var mail = Post.only(alma.email(), "Vi har modtaget din ansøgning");
            assertThat(mail.getText())
                    .contains("Hej Alma", "Introjob på lageret", bakery.name(), answerBy(Language.DA))
                    .contains("http://localhost:8080/min-side/ansoegninger/" + id);
            assertThat(mail.getHtml()).contains("<html lang=\"da\">");
        }

        @Test
        void gets_an_invitation() {
            GivenApplications.anInvitedApplication(alma, baker, job);
            Post.goesOut();
            var mail = Post.only(alma.email(), "vil gerne møde dig");
            assertThat(mail.getText())
                    .contains("- Hvor: Nørregade 12, 9800 Hjørring", "kl. 15.00", "> Vi glæder os til at møde dig.");
        }

        @Test
        void is_told_of_a_new_time_as_such() {
            var id = GivenApplications.anInvitedApplication(alma, baker, job);
            GivenApplications.invite(
                            baker, id, LocalDate.now(Denmark.ZONE).plusDays(20).atTime(9, 30), "Ny tid")
                    .then()
                    .statusCode(200);
            Post.goesOut();
            assertThat(Post.only(alma.email(), "Ny tid").getText()).contains("kl. 09.30");
        }

        @Test
        void is_told_of_a_yes_and_asked_to_confirm() {
            GivenApplications.anAcceptedApplication(alma, baker, job);
            Post.goesOut();
            var mail = Post.only(alma.email(), "bekræft din plads");
            assertThat(mail.getText())
                    .contains("Tillykke!", "Bekræft din plads:")
                    .doesNotContain("De skriver");
        }

        @Test
        void is_told_of_a_yes_in_english_when_they_read_english() {
            speaksEnglish(alma);
            GivenApplications.anAcceptedApplication(alma, baker, job);
            Post.goesOut();
            var mail = Post.only(alma.email(), "confirm your place");
            assertThat(mail.getText()).contains("Congratulations!", "Confirm your place:");
            assertThat(mail.getHtml()).contains("<html lang=\"en\">");
        }

        @Test
        void reads_why_and_where_when_guided_on() {
            GivenApplications.anApplicationReferredToCounsellors(alma, baker, job);
            Post.goesOut();
            assertThat(Post.only(alma.email(), "hjælper dig videre").getText())
                    .contains("> Vi har desværre ikke flere pladser i foråret.", "en ungevejleder i kommunen");
        }
    }

    @Nested
    class AProfessional {

        @Test
        void is_sent_to_the_desk_and_told_nothing_else() {
            Post.isSwept();
            var counsellor = As.aCounsellorOf("860");
            counsellor.calls().get("/api/v1/me").then().statusCode(200);
            GivenApplications.anApplicationReferredToCounsellors(alma, baker, job);
            Post.goesOut();
            var mail = Post.only(counsellor.email(), "En ung har brug for dig");
            assertThat(mail.getText())
                    .contains("http://localhost:8080/kommune/sager")
                    .doesNotContain("Alma")
                    .doesNotContain(bakery.name());
        }
    }

    private static String answerBy(Language language) {
        return Spoken.day(WorkingDays.OF_DENMARK.after(LocalDate.now(Denmark.ZONE), 5), language);
    }

    private static void speaksEnglish(As somebody) {
        somebody.calls()
                .body(Map.of("language", "EN"))
                .put("/api/v1/me/language")
                .then()
                .statusCode(200);
    }
}
