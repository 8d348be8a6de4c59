package dk.ungegarantien.notifications;

import static org.assertj.core.api.Assertions.assertThat;

import dk.ungegarantien.applications.GivenApplications;
import dk.ungegarantien.applications.TheClock;
import dk.ungegarantien.offers.GivenOffers;
import dk.ungegarantien.partners.GivenPartners;
import dk.ungegarantien.partners.PledgeDocuments;
import dk.ungegarantien.shared.Denmark;
import dk.ungegarantien.testing.As;
import io.quarkus.mailer.Mail;
import io.quarkus.mailer.reactive.ReactiveMailer;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** All mails to one person about one thing hang together in their mail program. */
@QuarkusTest
class MailThreadsTest {

    private static final String OPENINGS = "select message_id from mail where in_reply_to is null and recipient = ?";

    private final As baker = As.aFirmsOwner();
    private As alma;
    private UUID job;

    @Inject
    ReactiveMailer mailer;

    @Inject
    Typesetter typesetter;

    @Inject
    PledgeDocuments pledges;

    @BeforeEach
    void anActiveFirmWithAJob() {
        alma = GivenApplications.aYoungPerson();
        GivenPartners.anActivePartner(baker, "860");
        job = GivenOffers.anIntroJobBy(baker, 3);
    }

    @Test
    void each_mail_about_an_application_answers_the_one_before_and_refers_to_the_first() {
        var id = GivenApplications.anInvitedApplication(alma, baker, job);
        GivenApplications.accept(baker, id).then().statusCode(200);
        Post.goesOut();
        var receipt = Post.only(alma.email(), "Vi har modtaget din ansøgning");
        var invitation = Post.only(alma.email(), "vil gerne møde dig");
        var yes = Post.only(alma.email(), "siger ja");
        assertThat(receipt.getHeaders()).doesNotContainKeys("In-Reply-To", "References");
        assertThat(header(invitation, "In-Reply-To")).isEqualTo(name(receipt));
        assertThat(header(invitation, "References")).isEqualTo(name(receipt));
        assertThat(header(yes, "In-Reply-To")).isEqualTo(name(invitation));
        assertThat(header(yes, "References")).isEqualTo(name(receipt) + " " + name(invitation));
    }

    @Test
    void each_application_and_each_recipient_has_a_thread_of_its_own() {
        GivenApplications.anApplication(alma, job);
        GivenApplications.anApplication(GivenApplications.aYoungPerson(), job);
        Post.goesOut();
        assertThat(Post.to(baker.email()))
                .filteredOn(mail -> mail.getSubject().startsWith("Ny ansøgning"))
                .hasSize(2)
                .noneMatch(mail -> mail.getHeaders().containsKey("In-Reply-To"));
        assertThat(Post.rows(OPENINGS, alma.email())).hasSize(1);
    }

    @Test
    void a_reminder_of_one_application_belongs_to_its_thread() {
        var id = GivenApplications.anApplication(alma, job);
        Post.goesOut();
        TheClock.reaches(id, "REMIND_HALFWAY");
        TheClock.strikes();
        Post.goesOut();
        assertThat(header(Post.only(baker.email(), "venter på jeres svar"), "In-Reply-To"))
                .isEqualTo(name(Post.only(baker.email(), "Ny ansøgning")));
    }

    @Test
    void a_reminder_of_several_belongs_to_the_thread_of_such_reminders() {
        var ids = List.of(
                GivenApplications.anApplication(alma, job),
                GivenApplications.anApplication(GivenApplications.aYoungPerson(), job));
        for (var step : List.of("REMIND_HALFWAY", "REMIND_LAST_DAY")) {
            ids.forEach(id -> TheClock.reaches(id, step));
            TheClock.strikes();
            TheClock.dayPasses();
            Post.goesOut();
        }
        var reminders = Post.to(baker.email()).stream()
                .filter(mail -> mail.getSubject().equals("2 unge venter på jeres svar"))
                .toList();
        assertThat(reminders).hasSize(2);
        assertThat(reminders.get(0).getHeaders()).doesNotContainKey("In-Reply-To");
        assertThat(header(reminders.get(1), "In-Reply-To")).isEqualTo(name(reminders.get(0)));
    }

    @Test
    void mails_about_a_pledge_hang_together() {
        var firm = As.aFirmsOwner();
        GivenPartners.anActivePartner(firm, "860");
        Post.goesOut();
        assertThat(header(Post.only(firm.email(), "Velkommen som garantipartner"), "In-Reply-To"))
                .isEqualTo(name(Post.only(firm.email(), "Kvittering")));
    }

    @Test
    void many_mails_written_side_by_side_make_one_thread() throws Exception {
        var id = GivenApplications.anApplication(alma, job);
        IntStream.range(1, 12).forEach(day -> GivenApplications.invite(
                        baker, id, LocalDate.now(Denmark.ZONE).plusDays(day).atTime(9, 0), "Ny tid")
                .then()
                .statusCode(200));
        Post.goesOutFrom(4);
        assertThat(Post.rows("select id from mail where recipient = ?", alma.email()))
                .hasSize(12);
        assertThat(Post.rows(OPENINGS, alma.email())).hasSize(1);
        assertThat(Post.rows("select distinct in_reply_to from mail where recipient = ?", alma.email()))
                .as("nobody is answered twice")
                .hasSize(12);
    }

    @Test
    void a_mail_that_is_sent_again_since_nobody_knows_whether_it_arrived_has_the_same_name() {
        QuarkusMock.installMockForType(new ForgetfulPostman(), Postman.class);
        GivenApplications.anApplication(alma, job);
        Post.goesOut();
        Post.timePasses(alma.email());
        Post.goesOut();
        var both = Post.to(alma.email());
        assertThat(both).hasSize(2);
        assertThat(name(both.get(1))).isEqualTo(name(both.get(0))).matches("<[0-9a-f-]{36}@localhost>");
    }

    @Test
    void the_mail_server_is_handed_these_headers_and_no_others_in_their_place() {
        GivenApplications.anInvitedApplication(alma, baker, job);
        Post.goesOut();
        var receipt = name(Post.only(alma.email(), "Vi har modtaget din ansøgning"));
        var invitation = name(Post.only(alma.email(), "vil gerne møde dig"));
        assertThat(Post.onTheWire(alma.email(), "vil gerne m"))
                .containsOnlyOnce("Message-ID: ")
                .contains("Message-ID: " + invitation, "In-Reply-To: " + receipt, "References: " + receipt);
    }

    private static String name(Mail mail) {
        return header(mail, "Message-ID");
    }

    private static String header(Mail mail, String name) {
        assertThat(mail.getHeaders()).containsKey(name);
        assertThat(mail.getHeaders().get(name)).hasSize(1);
        return mail.getHeaders().get(name).get(0);
    }

    /** Hands over, and does not hear that it was taken. */
    class ForgetfulPostman extends Postman {

        ForgetfulPostman() {
            super(mailer, typesetter, pledges);
        }

        @Override
        Uni<Void> carry(dk.ungegarantien.notifications.Mail mail) {
            return super.carry(mail).chain(() -> Uni.createFrom().failure(new IOException("Connection reset")));
        }
    }
}
