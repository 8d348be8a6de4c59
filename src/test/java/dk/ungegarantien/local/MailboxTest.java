package dk.ungegarantien.local;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.util.Date;
import java.util.Properties;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MailboxTest {

    private final Ports ports = Ports.random();
    private Mailbox mailbox;

    @BeforeEach
    void open() {
        mailbox = Mailbox.start(ports.smtp(), ports.mailbox());
    }

    @AfterEach
    void close() {
        mailbox.close();
    }

    @Test
    void a_mail_is_read_with_its_parts_and_files() throws MessagingException {
        send(
                "freja@example.org",
                "Du er inviteret på besøg",
                "<p>Velkommen til <b>bageriet</b></p>",
                "BEGIN:VCALENDAR");
        given().port(ports.mailbox())
                .get("/api/mails?to=freja@example.org")
                .then()
                .statusCode(200)
                .body("size()", is(1))
                .body("[0].subject", is("Du er inviteret på besøg"))
                .body("[0].html", containsString("bageriet"))
                .body("[0].text", containsString("Velkommen"))
                .body("[0].attachments[0].name", is("besøg.ics"));
        given().port(ports.mailbox())
                .get("/mails/1/files/0/file.ics")
                .then()
                .statusCode(200)
                .body(containsString("BEGIN:VCALENDAR"));
    }

    @Test
    void the_page_shows_the_newest_first_and_runs_nothing_of_a_mail() throws MessagingException {
        send("a@example.org", "Den første", "<p>1</p>", "x");
        send("b@example.org", "Den <script>alert(1)</script> anden", "<script>alert(2)</script>", "x");
        given().port(ports.mailbox())
                .get("/")
                .then()
                .statusCode(200)
                .body(not(containsString("<script>")))
                .body(org.hamcrest.Matchers.matchesRegex("(?s).*anden.*Den første.*"));
    }

    private void send(String to, String subject, String html, String file) throws MessagingException {
        Properties smtp = new Properties();
        smtp.setProperty("mail.smtp.host", "localhost");
        smtp.setProperty("mail.smtp.port", "" + ports.smtp());
        MimeMessage message = new MimeMessage(Session.getInstance(smtp));
        message.setFrom(new InternetAddress("noreply@example.org"));
        message.setRecipient(RecipientType.TO, new InternetAddress(to));
        message.setSubject(subject, "UTF-8");
        message.setSentDate(new Date());
        message.setContent(new MimeMultipart("mixed", body(html), attachment(file)));
        Transport.send(message);
    }

    private static MimeBodyPart body(String html) throws MessagingException {
        MimeBodyPart plain = new MimeBodyPart();
        plain.setText("Velkommen", "UTF-8");
        MimeBodyPart rich = new MimeBodyPart();
        rich.setText(html, "UTF-8", "html");
        MimeBodyPart both = new MimeBodyPart();
        both.setContent(new MimeMultipart("alternative", plain, rich));
        return both;
    }

    private static MimeBodyPart attachment(String content) throws MessagingException {
        MimeBodyPart part = new MimeBodyPart();
        part.setText(content, "UTF-8", "calendar");
        part.setDisposition(MimeBodyPart.ATTACHMENT);
        part.setFileName("besøg.ics");
        return part;
    }
}
