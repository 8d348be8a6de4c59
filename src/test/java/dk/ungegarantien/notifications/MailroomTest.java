package dk.ungegarantien.notifications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import dk.ungegarantien.applications.GivenApplications;
import dk.ungegarantien.offers.GivenOffers;
import dk.ungegarantien.partners.GivenPartners;
import dk.ungegarantien.testing.As;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@QuarkusTest
class MailroomTest {

    private static final String STATES = "select status from mail where recipient = ?";

    private final As baker = As.aFirmsOwner();
    private UUID job;

    @Inject
    Delivery delivery;

    @BeforeEach
    void anActiveFirmWithAJob() {
        GivenPartners.anActivePartner(baker, "860");
        job = GivenOffers.anIntroJobBy(baker, 2);
    }

    @Test
    void what_happened_is_told_once_however_often_the_mail_room_is_worked() {
        var alma = GivenApplications.aYoungPerson();
        GivenApplications.anApplication(alma, job);
        Post.goesOut();
        Post.goesOut();
        assertThat(Post.to(alma.email())).hasSize(1);
        assertThat(Post.rows(STATES, alma.email())).containsExactly("SENT");
    }

    @Test
    void what_was_rolled_back_is_never_told() {
        var alma = GivenApplications.aYoungPerson();
        GivenApplications.anApplication(alma, job);
        GivenApplications.apply(alma, job).then().statusCode(409);
        Post.goesOut();
        assertThat(Post.to(alma.email())).hasSize(1);
    }

    @Test
    void once_sent_nothing_of_the_letter_is_kept() {
        var alma = GivenApplications.aYoungPerson();
        GivenApplications.anInvitedApplication(alma, baker, job);
        Post.goesOut();
        assertThat(Post.rows("select concat(body, calendar) from mail where recipient = ?", alma.email()))
                .containsOnly("");
    }

    @Test
    void workers_side_by_side_never_write_or_send_a_letter_twice() throws Exception {
        var people = IntStream.range(0, 20)
                .mapToObj(at -> GivenApplications.aYoungPerson())
                .toList();
        people.forEach(young -> GivenApplications.anApplication(young, job));
        Post.goesOutFrom(4);
        people.forEach(young -> {
            assertThat(Post.rows(STATES, young.email())).containsExactly("SENT");
            assertThat(Post.to(young.email())).hasSize(1);
        });
        assertThat(Post.to(baker.email()))
                .filteredOn(mail -> mail.getSubject().startsWith("Ny ansøgning"))
                .hasSize(20);
    }

    @Nested
    class WhenTheMailServerFails {

        private As alma;

        @BeforeEach
        void aReceiptThatCannotBeDelivered() {
            alma = GivenApplications.aYoungPerson();
            QuarkusMock.installMockForType(new BrokenPostman(), Postman.class);
            GivenApplications.anApplication(alma, job);
            Post.goesOut();
        }

        @Test
        void the_mail_waits_and_is_tried_again() {
            assertThat(Post.rows(STATES, alma.email())).containsExactly("WAITING");
            assertThat(Post.rows("select last_error from mail where recipient = ?", alma.email()))
                    .containsExactly("Connection refused");
            assertThat(Post.rows("select attempts from mail where recipient = ?", alma.email()))
                    .containsExactly("1");
            Post.goesOut();
            assertThat(Post.rows("select attempts from mail where recipient = ?", alma.email()))
                    .as("not before the pause is over")
                    .containsExactly("1");
        }

        @Test
        void it_is_given_up_after_the_last_attempt_and_the_secretariat_sends_it_again() {
            Mail.PAUSES.forEach(pause -> {
                Post.timePasses(alma.email());
                Post.goesOut();
            });
            assertThat(Post.rows(STATES, alma.email())).containsExactly("FAILED");
            var secretariat = As.theSecretariatOf("860");
            String id = stranded(secretariat)
                    .extract()
                    .path("items.find { it.recipient == '%s' }.id".formatted(alma.email()));
            retry(As.theSecretariatOf("326"), id).statusCode(404);
            retry(secretariat, id).statusCode(200).body("status", is("WAITING"), "attempts", is(0));
            retry(secretariat, id).statusCode(409);
            QuarkusMock.installMockForType(new WorkingPostman(), Postman.class);
            Post.goesOut();
            assertThat(Post.rows(STATES, alma.email())).containsExactly("SENT");
        }

        @Test
        void a_worker_that_is_killed_lets_go_of_its_mail_after_the_lease() throws Throwable {
            Post.timePasses(alma.email());
            io.quarkus.vertx.VertxContextSupport.subscribeAndAwait(() -> delivery.take());
            QuarkusMock.installMockForType(new WorkingPostman(), Postman.class);
            Post.goesOut();
            assertThat(Post.rows(STATES, alma.email())).as("still leased").containsExactly("WAITING");
            Post.timePasses(alma.email());
            Post.goesOut();
            assertThat(Post.rows(STATES, alma.email())).containsExactly("SENT");
        }

        private ValidatableResponse stranded(As secretariat) {
            return secretariat
                    .calls()
                    .get("/api/v1/desk/mails?status=FAILED&limit=100")
                    .then()
                    .statusCode(200)
                    .body(
                            "items.recipient", hasItem(alma.email()),
                            "items.body", everyItem(nullValue()));
        }

        private static ValidatableResponse retry(As secretariat, String id) {
            return secretariat.calls().post("/api/v1/mails/{id}/retry", id).then();
        }
    }

    @Nested
    class TheDesk {

        @Test
        void shows_envelopes_of_its_own_municipality() {
            var alma = GivenApplications.aYoungPerson();
            GivenApplications.anApplication(alma, job);
            Post.goesOut();
            As.theSecretariatOf("860")
                    .calls()
                    .get("/api/v1/desk/mails?status=SENT&limit=100")
                    .then()
                    .statusCode(200)
                    .body(
                            "items.recipient", hasItem(alma.email()),
                            "items[0].text", nullValue(),
                            "counts.status", hasItem("SENT"));
            assertThat(As.theSecretariatOf("326")
                            .calls()
                            .get("/api/v1/desk/mails?limit=100")
                            .asString())
                    .doesNotContain(alma.email());
        }

        @Test
        void goes_on_page_by_page() {
            GivenApplications.anApplication(GivenApplications.aYoungPerson(), job);
            Post.goesOut();
            var secretariat = As.theSecretariatOf("860");
            var first = secretariat
                    .calls()
                    .get("/api/v1/desk/mails?limit=1")
                    .then()
                    .extract()
                    .jsonPath();
            var second = secretariat
                    .calls()
                    .queryParam("cursor", first.getString("next"))
                    .get("/api/v1/desk/mails?limit=1")
                    .then()
                    .statusCode(200)
                    .extract()
                    .jsonPath();
            assertThat(second.getList("items.id")).hasSize(1).doesNotContain((Object) first.getString("items[0].id"));
        }

        @Test
        void is_for_the_secretariat_alone() {
            for (var someone : List.of(As.aYoungPerson(), As.aCounsellorOf("860"))) {
                someone.calls().get("/api/v1/desk/mails").then().statusCode(403);
                someone.calls()
                        .post("/api/v1/mails/{id}/retry", UUID.randomUUID())
                        .then()
                        .statusCode(403);
            }
            As.nobody().get("/api/v1/desk/mails").then().statusCode(401);
        }

        @Test
        void a_mail_that_does_not_exist_is_not_sent_again() {
            As.theSecretariatOf("860")
                    .calls()
                    .post("/api/v1/mails/{id}/retry", UUID.randomUUID())
                    .then()
                    .statusCode(404);
        }
    }

    /** A mail server that does not answer. */
    static class BrokenPostman extends Postman {

        BrokenPostman() {
            super(null, null, null);
        }

        @Override
        Uni<Void> carry(Mail mail) {
            return Uni.createFrom().failure(new java.net.ConnectException("Connection refused"));
        }
    }

    /** A mail server that takes everything. */
    static class WorkingPostman extends Postman {

        WorkingPostman() {
            super(null, null, null);
        }

        @Override
        Uni<Void> carry(Mail mail) {
            return Uni.createFrom().voidItem();
        }
    }
}
