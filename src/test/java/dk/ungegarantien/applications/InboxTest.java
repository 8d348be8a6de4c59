package dk.ungegarantien.applications;

import static dk.ungegarantien.applications.GivenApplications.accept;
import static dk.ungegarantien.applications.GivenApplications.anAcceptedApplication;
import static dk.ungegarantien.applications.GivenApplications.anApplication;
import static dk.ungegarantien.applications.GivenApplications.confirm;
import static dk.ungegarantien.applications.GivenApplications.invite;
import static dk.ungegarantien.applications.GivenApplications.received;
import static dk.ungegarantien.applications.GivenApplications.refer;
import static dk.ungegarantien.applications.GivenApplications.see;
import static dk.ungegarantien.applications.GivenApplications.withdraw;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import dk.ungegarantien.offers.GivenOffers;
import dk.ungegarantien.partners.GivenPartners;
import dk.ungegarantien.shared.Denmark;
import dk.ungegarantien.testing.As;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a firm has received, and what of it waits for an answer. */
@QuarkusTest
class InboxTest {

    private final As baker = As.aFirmsOwner();
    private As alma;
    private UUID job;

    @BeforeEach
    void anActiveFirmWithAJob() {
        alma = GivenApplications.aYoungPerson();
        GivenPartners.anActivePartner(baker, "860");
        job = GivenOffers.anIntroJobBy(baker, 2);
    }

    @Test
    void shows_a_name_an_age_and_a_message_but_no_birth_date_and_no_address() {
        var body = received(baker, anApplication(alma, job))
                .body("name", is("Alma Holm"), "age", is(16), "late", is(false), "contact", nullValue())
                .extract()
                .asString();
        assertThat(body)
                .doesNotContain(alma.email())
                .doesNotContain("birth")
                .doesNotContain(
                        LocalDate.now(Denmark.ZONE).minusDays(10).minusYears(16).toString());
    }

    @Test
    void has_the_unanswered_first_and_counts_every_state() {
        var accepted = anAcceptedApplication(alma, baker, job);
        var invited = GivenApplications.anInvitedApplication(GivenApplications.aYoungPerson(), baker, job);
        var fresh = anApplication(GivenApplications.aYoungPerson(), job);
        inbox("")
                .body(
                        "total", is(3),
                        "items.id", contains(fresh.toString(), invited.toString(), accepted.toString()),
                        "counts.find { it.status == 'INVITED' }.count", is(1));
        inbox("?status=ACCEPTED&status=INVITED")
                .body("total", is(2), "items.id", not(hasItem(fresh.toString())), "counts", hasSize(3));
    }

    @Test
    void counts_every_step_in_the_moment_it_is_taken() {
        counts(Map.of());
        var first = anApplication(alma, job);
        counts(Map.of("SUBMITTED", 1));
        see(baker, first).then().statusCode(200);
        counts(Map.of("SEEN", 1));
        invite(baker, first).then().statusCode(200);
        invite(baker, first).then().statusCode(200);
        counts(Map.of("INVITED", 1));
        accept(baker, first).then().statusCode(200);
        confirm(alma, first).then().statusCode(200);
        counts(Map.of("CONFIRMED", 1));
        var second = anApplication(GivenApplications.aYoungPerson(), job);
        refer(baker, second, Map.of("professional", "COUNSELLOR")).then().statusCode(200);
        counts(Map.of("CONFIRMED", 1, "REFERRED", 1));
        withdraw(alma, first).then().statusCode(200);
        withdraw(alma, first).then().statusCode(409);
        counts(Map.of("WITHDRAWN", 1, "REFERRED", 1));
    }

    @Test
    void goes_on_in_one_order_through_several_states() {
        var read = anApplication(alma, job);
        see(baker, read).then().statusCode(200);
        var fresh = anApplication(GivenApplications.aYoungPerson(), job);
        var readToo = anApplication(GivenApplications.aYoungPerson(), job);
        see(baker, readToo).then().statusCode(200);
        GivenApplications.anInvitedApplication(GivenApplications.aYoungPerson(), baker, job);
        String next = inbox("?status=SUBMITTED&status=SEEN&limit=2")
                .body("total", is(3), "items.id", contains(read.toString(), fresh.toString()))
                .extract()
                .path("next");
        inbox("?status=SUBMITTED&status=SEEN&limit=2&cursor=" + next)
                .body("total", is(3), "items.id", contains(readToo.toString()), "next", nullValue());
    }

    @Test
    void goes_on_page_by_page_without_losing_or_repeating_any() {
        var first = anApplication(alma, job);
        var second = anApplication(GivenApplications.aYoungPerson(), job);
        String next = inbox("?limit=1")
                .body("items.id", contains(first.toString()))
                .extract()
                .path("next");
        inbox("?limit=1&cursor=" + next).body("items.id", contains(second.toString()), "next", nullValue());
    }

    @Test
    void is_narrowed_to_one_offer() {
        anApplication(alma, job);
        var other = GivenOffers.aLeisureJobBy(baker);
        var id = anApplication(alma, other);
        inbox("?offer=" + other).body("items.id", contains(id.toString()), "counts.count", contains(1));
    }

    @Test
    void is_empty_for_a_firm_without_applications_and_asks_others_to_register() {
        inbox("").body("total", is(0), "items", hasSize(0));
        As.aFirmsOwner()
                .calls()
                .get("/api/v1/me/partner/applications")
                .then()
                .statusCode(409)
                .body("type", containsString("no-firm"));
    }

    @Test
    void refuses_a_state_that_does_not_exist() {
        baker.calls()
                .get("/api/v1/me/partner/applications?status=DECLINED")
                .then()
                .statusCode(400);
    }

    private void counts(Map<String, Integer> expected) {
        var total = expected.values().stream().mapToInt(count -> count).sum();
        var inbox = inbox("").body("total", is(total)).extract().jsonPath();
        assertThat(inbox.getList("counts.status", String.class)).hasSameSizeAs(expected.keySet());
        expected.forEach(
                (state, count) -> assertThat(inbox.getInt("counts.find { it.status == '" + state + "' }.count"))
                        .as(state)
                        .isEqualTo(count));
    }

    private ValidatableResponse inbox(String query) {
        return baker.calls()
                .get("/api/v1/me/partner/applications" + query)
                .then()
                .statusCode(200);
    }
}
