package dk.ungegarantien.notifications;

import static dk.ungegarantien.bookings.GivenGuests.LAST_WEEK;
import static dk.ungegarantien.bookings.GivenGuests.tell;
import static org.assertj.core.api.Assertions.assertThat;

import dk.ungegarantien.bookings.GivenGuests;
import dk.ungegarantien.partners.GivenPartners;
import dk.ungegarantien.testing.As;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is written while pupils are with a host, and after. */
@QuarkusTest
class MailsOfGuestsTest {

    private final As baker = As.aFirmsOwner();
    private GivenGuests.Guest emma;

    @BeforeEach
    void aGuestWhoseWeekIsOver() {
        Post.isSwept();
        GivenPartners.anActivePartner(baker, "860");
        emma = GivenGuests.aGuestOf(baker);
    }

    @Test
    void the_coordinator_hears_at_once_who_did_not_come_without_a_name() {
        GivenGuests.theWeekIsOver(emma);
        tell(baker, emma.booking(), LAST_WEEK, "DID_NOT_COME", null, "Vi ventede en time.")
                .then()
                .statusCode(204);
        Post.goesOut();
        var mail = Post.only(emma.side().coordinator().email(), "En elev er ikke mødt op");
        assertThat(mail.getText())
                .contains("> Vi ventede en time.", "/kommune/praktik/" + emma.round(), "8.")
                .doesNotContain("Emma", "Larsen");
    }

    @Test
    void a_friendly_word_reaches_the_pupil() {
        var young = GivenGuests.joined(emma.pupil());
        GivenGuests.theWeekIsOver(emma);
        tell(baker, emma.booking(), LAST_WEEK, "CAME", null, "Tak for en god uge.")
                .then()
                .statusCode(204);
        Post.goesOut();
        assertThat(Post.only(young.email(), "En hilsen fra").getText()).contains("> Tak for en god uge.");
    }

    @Test
    void a_host_is_told_that_there_is_something_to_read_and_reminded_to_tell() {
        GivenGuests.arrange(GivenGuests.joined(emma.pupil()), emma.booking(), "Emma er allergisk over for nødder.")
                .then()
                .statusCode(200);
        GivenGuests.theWeekIsOver(emma);
        GivenGuests.theClockStrikes();
        Post.goesOut();
        assertThat(Post.only(baker.email(), "Emma har fortalt noget").getText())
                .contains("/partner/elever")
                .doesNotContain("nødder");
        assertThat(Post.only(baker.email(), "Hvordan gik uge " + LAST_WEEK.week())
                        .getText())
                .contains("I havde en elev i praktik");
    }
}
