package dk.ungegarantien.notifications;

import static org.assertj.core.api.Assertions.assertThat;

import dk.ungegarantien.applications.GivenApplications;
import dk.ungegarantien.offers.GivenOffers;
import dk.ungegarantien.offers.OfferBody;
import dk.ungegarantien.partners.GivenPartners;
import dk.ungegarantien.shared.Denmark;
import dk.ungegarantien.testing.As;
import dk.ungegarantien.testing.Tables;
import io.quarkus.mailer.Mail;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What both the young person and the firm have in their calendars, and what is taken out again. */
@QuarkusTest
class CalendarsTest {

    private static final String ENTRY = "calendar.ics";
    private static final String REMOVAL = "cancellation.ics";

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
    class ATalk {

        private UUID id;

        @BeforeEach
        void inTwoWeeksAtThree() {
            id = GivenApplications.anInvitedApplication(alma, baker, job);
        }

        @Test
        void is_in_both_calendars() {
            Post.goesOut();
            var when = "DTSTART;TZID=Europe/Copenhagen:"
                    + date(LocalDate.now(Denmark.ZONE).plusDays(14)) + "T150000";
            assertThat(toAlma("vil gerne møde dig", ENTRY))
                    .contains("METHOD:PUBLISH", "UID:" + id + "@", "SEQUENCE:0", when)
                    .contains("SUMMARY:Samtale hos " + bakery.name(), "/min-side/ansoegninger/" + id);
            assertThat(toBaker("Samtalen om »Introjob på lageret« er aftalt", ENTRY))
                    .contains("METHOD:PUBLISH", "UID:" + id + "@", "SEQUENCE:0", when)
                    .contains("SUMMARY:Samtale: »Introjob på lageret«", "/partner/ansoegninger/" + id);
        }

        @Test
        void that_is_moved_is_moved_in_both() {
            moved();
            Post.goesOut();
            assertThat(toAlma("Ny tid", ENTRY)).contains("UID:" + id + "@", "SEQUENCE:1", "T093000");
            assertThat(toBaker("Ny tid til samtalen", ENTRY)).contains("UID:" + id + "@", "SEQUENCE:1", "T093000");
        }

        @Test
        void is_taken_out_of_both_when_the_young_person_withdraws() {
            moved();
            GivenApplications.withdraw(alma, id).then().statusCode(200);
            Post.goesOut();
            isRemoved(toAlma("Du har trukket din ansøgning", REMOVAL), id.toString(), 2);
            isRemoved(toBaker("er trukket tilbage", REMOVAL), id.toString(), 2);
        }

        @Test
        void is_taken_out_of_both_when_the_firm_says_yes_before_it() {
            GivenApplications.accept(baker, id).then().statusCode(200);
            Post.goesOut();
            isRemoved(toAlma("siger ja", REMOVAL), id.toString(), 1);
            isRemoved(toBaker("Samtalen om »Introjob på lageret« er aflyst", REMOVAL), id.toString(), 1);
            assertThat(Post.only(alma.email(), "siger ja").getText()).contains("kl. 15.00 er aflyst");
        }

        @Test
        void is_taken_out_of_both_when_the_firm_guides_on_before_it() {
            GivenApplications.refer(baker, id, Map.of("professional", "COUNSELLOR"))
                    .then()
                    .statusCode(200);
            Post.goesOut();
            isRemoved(toAlma("hjælper dig videre", REMOVAL), id.toString(), 1);
            isRemoved(toBaker("er aflyst", REMOVAL), id.toString(), 1);
        }

        @Test
        void that_was_held_stays_where_it_is() {
            Tables.change("update application set invitation_at = now() - interval '1 hour' where id = ?", id);
            GivenApplications.accept(baker, id).then().statusCode(200);
            Post.goesOut();
            hasNoFile(Post.only(alma.email(), "siger ja"));
            assertThat(subjects(baker)).noneMatch(subject -> subject.contains("aflyst"));
        }

        @Test
        void is_taken_out_only_once() {
            GivenApplications.accept(baker, id).then().statusCode(200);
            GivenApplications.withdraw(alma, id).then().statusCode(200);
            Post.goesOut();
            hasNoFile(Post.only(baker.email(), "er trukket tilbage"));
            assertThat(subjects(alma)).noneMatch(subject -> subject.contains("trukket"));
        }

        @Test
        void names_nobody_to_the_firm() {
            GivenApplications.accept(baker, id).then().statusCode(200);
            Post.goesOut();
            for (var mail : List.of(Post.only(baker.email(), "er aftalt"), Post.only(baker.email(), "er aflyst"))) {
                assertThat(mail.getText() + mail.getHtml() + mail.getSubject())
                        .doesNotContain("Alma", "Holm", alma.email());
            }
            assertThat(toBaker("er aftalt", ENTRY)).doesNotContain("Alma", alma.email());
        }

        private void moved() {
            GivenApplications.invite(
                            baker, id, LocalDate.now(Denmark.ZONE).plusDays(20).atTime(9, 30), "Ny tid")
                    .then()
                    .statusCode(200);
        }
    }

    @Nested
    class APlace {

        @Test
        void that_was_taken_has_its_first_day_in_both_calendars() {
            var id = GivenApplications.aConfirmedApplication(alma, baker, job);
            Post.goesOut();
            var when = "DTSTART;VALUE=DATE:" + date(LocalDate.now(Denmark.ZONE).plusDays(40));
            assertThat(toAlma("Din plads hos", ENTRY))
                    .contains("UID:" + id + "-start@", "SEQUENCE:0", when, "SUMMARY:Start hos " + bakery.name())
                    .contains("LOCATION:Østergade 12\\, 9800 Hjørring");
            assertThat(toBaker("er bekræftet", ENTRY))
                    .contains("UID:" + id + "-start@", "SEQUENCE:0", when, "SUMMARY:Start: »Introjob på lageret«");
        }

        @Test
        void of_an_internship_has_its_week() {
            var week = OfferBody.aWeekAhead();
            var internship = GivenOffers.anInternshipBy(baker);
            var id = GivenApplications.anApplication(alma, internship, week);
            GivenApplications.accept(baker, id).then().statusCode(200);
            GivenApplications.confirm(alma, id).then().statusCode(200);
            Post.goesOut();
            assertThat(toAlma("Din plads hos", ENTRY))
                    .contains("DTSTART;VALUE=DATE:" + date(week.monday()))
                    .contains("DTEND;VALUE=DATE:" + date(week.friday().plusDays(1)));
            assertThat(Post.only(baker.email(), "er bekræftet").getText())
                    .contains("Det begynder uge %d, fra mandag den".formatted(week.week()));
        }

        @Test
        void that_is_given_up_is_taken_out_of_both() {
            var id = GivenApplications.aConfirmedApplication(alma, baker, job);
            GivenApplications.withdraw(alma, id).then().statusCode(200);
            Post.goesOut();
            isRemoved(toAlma("Du har trukket din ansøgning", REMOVAL), id + "-start", 1);
            isRemoved(toBaker("er trukket tilbage", REMOVAL), id + "-start", 1);
        }

        @Test
        void that_was_never_taken_was_in_no_calendar() {
            var id = GivenApplications.anAcceptedApplication(alma, baker, job);
            GivenApplications.withdraw(alma, id).then().statusCode(200);
            Post.goesOut();
            hasNoFile(Post.only(alma.email(), "siger ja"));
            hasNoFile(Post.only(baker.email(), "er trukket tilbage"));
        }
    }

    @Test
    void what_was_told_before_there_were_such_files_is_still_understood() {
        told("ApplicationWithdrawn", "{\"application\":\"%s\",\"partner\":\"%s\",\"offerTitle\":\"Kassen\"}");
        told("ApplicationConfirmed", "{\"application\":\"%s\",\"partner\":\"%s\",\"offerTitle\":\"Kassen\"}");
        told("ApplicationInvited", """
                {"application":"%s","ignored":"%s","young":"%s","partnerName":"Bageriet","offerTitle":"Kassen",
                "at":"2027-01-14T14:00:00Z","place":"Nørregade 12","version":1}""");
        Post.goesOut();
        hasNoFile(Post.only(baker.email(), "»Kassen« er trukket tilbage"));
        hasNoFile(Post.only(baker.email(), "»Kassen« er bekræftet"));
        assertThat(toAlma("Bageriet vil gerne møde dig", ENTRY)).contains("SEQUENCE:0");
    }

    private void told(String type, String payload) {
        var account = Tables.texts("select id from account where subject = ?", alma.subject())
                .get(0);
        Tables.change(
                "insert into outbox (municipality_code, type, payload) values ('860', ?, cast(? as jsonb))",
                type,
                payload.formatted(UUID.randomUUID(), bakery.id(), account));
    }

    private String toAlma(String subject, String file) {
        return Post.calendar(Post.only(alma.email(), subject), file);
    }

    private String toBaker(String subject, String file) {
        return Post.calendar(Post.only(baker.email(), subject), file);
    }

    private static void isRemoved(String calendar, String entry, int sequence) {
        assertThat(calendar)
                .contains("METHOD:CANCEL", "STATUS:CANCELLED", "UID:" + entry + "@", "SEQUENCE:" + sequence + "\r");
    }

    private static void hasNoFile(Mail mail) {
        assertThat(mail.getAttachments()).isEmpty();
    }

    private static List<String> subjects(As somebody) {
        return Post.to(somebody.email()).stream().map(Mail::getSubject).toList();
    }

    private static String date(LocalDate day) {
        return day.toString().replace("-", "");
    }
}
