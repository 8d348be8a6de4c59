package dk.ungegarantien.notifications;

import static org.assertj.core.api.Assertions.assertThat;

import dk.ungegarantien.applications.GivenApplications;
import dk.ungegarantien.applications.TheClock;
import dk.ungegarantien.offers.GivenOffers;
import dk.ungegarantien.partners.GivenPartners;
import dk.ungegarantien.testing.As;
import io.quarkus.mailer.Mail;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A professional is told of all at once, and not all the time. */
@QuarkusTest
class CallRoundsTest {

    private final As baker = As.aFirmsOwner();
    private final As consultant = As.aConsultantOf("860");
    private GivenPartners.Firm bakery;
    private UUID job;

    @Inject
    Typesetter typesetter;

    @Inject
    Threads threads;

    @Inject
    Mails mails;

    @Inject
    Names names;

    @Inject
    Clock clock;

    @BeforeEach
    void anActiveFirmWithAJob() {
        bakery = GivenPartners.anActivePartner(baker, "860");
        job = GivenOffers.anIntroJobBy(baker, 5);
        Post.isSwept();
        consultant.calls().get("/api/v1/me").then().statusCode(200);
    }

    @Test
    void many_at_once_are_one_mail() {
        nobodyAnswers(3);
        Post.goesOut();
        assertThat(subjects()).as("others may follow at once").isEmpty();
        Post.callsAreCollected();
        Post.goesOut();
        assertThat(subjects()).containsExactly("3 unge venter på din hjælp");
        var mail = Post.only(consultant.email(), "venter på din hjælp");
        assertThat(mail.getText())
                .containsOnlyOnce("http")
                .contains("http://localhost:8080/kommune/sager")
                .contains("- »Introjob på lageret« hos " + bakery.name() + ": virksomheden har ikke svaret i tide");
        assertThat(mail.getHtml()).contains("<li", bakery.name());
        namesNobody(mail);
    }

    @Test
    void who_was_told_is_told_again_only_after_an_hour() {
        nobodyAnswers(2);
        collected();
        nobodyAnswers(1);
        collected();
        assertThat(subjects()).containsExactly("2 unge venter på din hjælp");
        Post.anHourPasses();
        Post.goesOut();
        Post.goesOut();
        assertThat(subjects()).containsExactly("2 unge venter på din hjælp", "En ung venter på din hjælp");
    }

    @Test
    void what_was_settled_meanwhile_is_left_out() {
        var ids = nobodyAnswers(3);
        Post.goesOut();
        GivenApplications.accept(baker, ids.get(0)).then().statusCode(200);
        GivenApplications.refer(baker, ids.get(1), Map.of("professional", "COUNSELLOR"))
                .then()
                .statusCode(200);
        collected();
        assertThat(subjects())
                .as("the hand-over lies in the case that the consultants have; the bundle names only who still waits")
                .containsExactly("En ung har brug for dig", "En ung venter på din hjælp");
    }

    @Test
    void when_all_was_settled_there_is_no_mail_and_no_pause_after_it() {
        var settled = nobodyAnswers(1).get(0);
        Post.goesOut();
        GivenApplications.accept(baker, settled).then().statusCode(200);
        collected();
        assertThat(subjects()).isEmpty();
        nobodyAnswers(1);
        collected();
        assertThat(subjects()).containsExactly("En ung venter på din hjælp");
    }

    @Test
    void workers_side_by_side_tell_it_once() throws Exception {
        nobodyAnswers(4);
        Post.goesOutFrom(4);
        Post.callsAreCollected();
        Post.goesOutFrom(4);
        assertThat(subjects()).containsExactly("4 unge venter på din hjælp");
    }

    @Test
    void a_worker_that_ends_in_the_middle_leaves_all_of_it_to_the_next() {
        nobodyAnswers(2);
        Post.goesOut();
        Post.callsAreCollected();
        QuarkusMock.installMockForType(new ScribeThatEndsOnce(), Scribe.class);
        Post.goesOut();
        assertThat(subjects()).isEmpty();
        Post.goesOut();
        Post.goesOut();
        assertThat(subjects()).containsExactly("2 unge venter på din hjælp");
    }

    @Test
    void it_is_told_in_english_to_who_reads_english() {
        consultant
                .calls()
                .body(Map.of("language", "EN"))
                .put("/api/v1/me/language")
                .then()
                .statusCode(200);
        nobodyAnswers(2);
        collected();
        assertThat(Post.only(consultant.email(), "2 young people wait for your help")
                        .getText())
                .contains("at " + bakery.name() + ": the firm has not answered in time");
    }

    @Test
    void the_next_one_of_several_hangs_in_the_same_thread() {
        nobodyAnswers(2);
        collected();
        nobodyAnswers(2);
        Post.anHourPasses();
        collected();
        var both = Post.to(consultant.email());
        assertThat(both).hasSize(2);
        assertThat(both.get(1).getHeaders().get("In-Reply-To"))
                .isEqualTo(both.get(0).getHeaders().get("Message-ID"));
    }

    private List<UUID> nobodyAnswers(int applications) {
        var ids = Stream.generate(() -> GivenApplications.anApplication(GivenApplications.aYoungPerson(), job))
                .limit(applications)
                .toList();
        ids.forEach(id -> TheClock.reaches(id, "ESCALATE"));
        TheClock.strikes();
        return ids;
    }

    private static void collected() {
        Post.goesOut();
        Post.callsAreCollected();
        Post.goesOut();
    }

    private List<String> subjects() {
        return Post.to(consultant.email()).stream().map(Mail::getSubject).toList();
    }

    private static void namesNobody(Mail mail) {
        assertThat(mail.getText() + mail.getHtml()).doesNotContain("Alma", "Holm", GivenApplications.MOTIVATION);
    }

    /** Is killed in the middle of its first mail to a professional. */
    class ScribeThatEndsOnce extends Scribe {

        private final AtomicBoolean ended = new AtomicBoolean();

        ScribeThatEndsOnce() {
            super(typesetter, threads, mails, names, clock);
        }

        @Override
        Uni<dk.ungegarantien.notifications.Mail> write(Occasion occasion, Letter letter) {
            var written = super.write(occasion, letter);
            return letter.to().email().equals(consultant.email()) && ended.compareAndSet(false, true)
                    ? written.chain(() -> Uni.createFrom().failure(new IllegalStateException("ended")))
                    : written;
        }
    }
}
