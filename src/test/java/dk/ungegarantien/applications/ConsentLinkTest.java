package dk.ungegarantien.applications;

import static dk.ungegarantien.applications.GivenApplications.apply;
import static dk.ungegarantien.applications.GivenConsents.MOTHER;
import static dk.ungegarantien.applications.GivenConsents.aConsentedApplication;
import static dk.ungegarantien.applications.GivenConsents.aGuardian;
import static dk.ungegarantien.applications.GivenConsents.aLinkFor;
import static dk.ungegarantien.applications.GivenConsents.aMinor;
import static dk.ungegarantien.applications.GivenConsents.anAwaitingApplication;
import static dk.ungegarantien.applications.GivenConsents.daysPass;
import static dk.ungegarantien.applications.GivenConsents.decide;
import static dk.ungegarantien.applications.GivenConsents.look;
import static dk.ungegarantien.applications.GivenConsents.minutesPass;
import static dk.ungegarantien.applications.GivenConsents.name;
import static dk.ungegarantien.applications.GivenConsents.renew;
import static dk.ungegarantien.applications.GivenConsents.withdraw;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import dk.ungegarantien.offers.GivenOffers;
import dk.ungegarantien.offers.OfferBody;
import dk.ungegarantien.partners.GivenPartners;
import dk.ungegarantien.shared.Fingerprint;
import dk.ungegarantien.testing.As;
import dk.ungegarantien.testing.Tables;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The personal link of a guardian: what it tells, to whom, for how long, and what it proves. */
@QuarkusTest
class ConsentLinkTest {

    private final As baker = As.aFirmsOwner();
    private UUID job;
    private As alma;

    @BeforeEach
    void aFirmWithALeisureJob() {
        GivenPartners.anActivePartner(baker, "860");
        job = GivenOffers.aLeisureJobBy(baker);
        alma = aMinor(14);
    }

    @Test
    void says_what_it_is_about() {
        look(aLinkFor(anAwaitingApplication(alma, job)))
                .then()
                .statusCode(200)
                .body(
                        "state", is("OPEN"),
                        "about.youngName", is("Alma Holm"),
                        "about.guardianName", is("Mette Holm"),
                        "sentTo", is("m•••@example.dk"),
                        "mayWithdraw", is(false),
                        "document",
                                allOf(
                                        containsString("tirsdag kl. 15.00–17.00"),
                                        containsString("Lønnen er efter aftale"),
                                        containsString("Østergade 12, 9800 Hjørring"),
                                        containsString("Maskiner: ikke oplyst")));
    }

    @Test
    void speaks_english_too() {
        var token = aLinkFor(anAwaitingApplication(alma, job));
        As.nobody()
                .body(Map.of("token", token, "language", "EN"))
                .post("/api/v1/consents/look")
                .then()
                .body("document", containsString("The wage is by agreement"));
    }

    @Test
    void of_an_internship_tells_of_machines_and_that_it_is_unpaid() {
        var week = OfferBody.aWeekAhead();
        var id = UUID.fromString(apply(alma, GivenOffers.anInternshipBy(baker, week, 1), week)
                .then()
                .statusCode(201)
                .extract()
                .path("id"));
        look(aLinkFor(id))
                .then()
                .body(
                        "document",
                        allOf(
                                containsString("Praktikken er ulønnet"),
                                containsString("Maskiner: ja"),
                                containsString("Farerne er vurderet"),
                                containsString("Bage brød og betjene kunder.")));
    }

    @Test
    void that_nobody_has_is_unknown_for_everything_and_tells_nothing() {
        var guessed = ConsentToken.fresh();
        var answers = List.of(
                look(guessed), decide(guessed, "GIVEN"), renew(guessed), withdraw(guessed), look("x"), look(""));
        assertThat(answers.stream().map(Response::statusCode)).containsOnly(404);
        assertThat(Set.copyOf(answers.stream().map(Response::asString).toList()))
                .hasSize(1);
    }

    @Test
    void is_kept_as_a_fingerprint_only() {
        var token = aLinkFor(anAwaitingApplication(alma, job));
        assertThat(Tables.texts("select guardian_consent::text from guardian_consent"))
                .noneMatch(row -> row.contains(token));
    }

    @Test
    void is_evidence_of_exactly_what_was_read() {
        var id = anAwaitingApplication(alma, job);
        var token = aLinkFor(id);
        String read = look(token).path("document");
        decide(token, "GIVEN").then().statusCode(200);
        assertThat(Tables.texts(
                        "select document from guardian_consent where application = ? and decision = 'GIVEN' and reached = 'MAIL' and opened_at is not null and name = 'Mette Holm' and sha256 = ?",
                        id,
                        Fingerprint.of(read)))
                .containsExactly(read);
    }

    @Test
    void cannot_say_yes_to_what_was_not_read() {
        var token = aLinkFor(anAwaitingApplication(alma, job));
        decide(token, "GIVEN", "0".repeat(64))
                .then()
                .statusCode(409)
                .body("type", containsString("consent-text-changed"));
    }

    @Test
    void says_at_once_that_it_was_used() {
        var token = aLinkFor(anAwaitingApplication(alma, job));
        decide(token, "GIVEN").then().statusCode(200).body("state", is("GIVEN"), "mayWithdraw", is(true));
        decide(token, "REFUSED")
                .then()
                .statusCode(409)
                .body("type", containsString("consent-given"), "state", is("GIVEN"), "at", notNullValue());
        look(token).then().body("state", is("GIVEN"), "decidedAt", notNullValue());
    }

    @Test
    void of_the_second_guardian_says_that_the_first_has_answered() {
        name(alma, aGuardian("Mette Holm", MOTHER), aGuardian("Jens Holm", "jens@example.dk"));
        var id = anAwaitingApplication(alma, job);
        var second = aLinkFor(id, "jens@example.dk");
        decide(aLinkFor(id), "GIVEN").then().statusCode(200);
        look(second)
                .then()
                .body("state", is("GIVEN"), "about", nullValue(), "document", nullValue(), "mayWithdraw", is(false));
        withdraw(second).then().statusCode(404);
    }

    @Test
    void in_two_hands_at_once_counts_once() throws Exception {
        name(alma, aGuardian("Mette Holm", MOTHER), aGuardian("Jens Holm", "jens@example.dk"));
        var id = anAwaitingApplication(alma, job);
        var yes = aLinkFor(id);
        var no = aLinkFor(id, "jens@example.dk");
        var threads = Executors.newFixedThreadPool(2);
        var start = new CyclicBarrier(2);
        var answers = Stream.of(Map.entry(yes, "GIVEN"), Map.entry(no, "REFUSED"))
                .map(answer -> threads.submit(() -> {
                    String sha256 = look(answer.getKey()).path("sha256");
                    start.await();
                    return decide(answer.getKey(), answer.getValue(), sha256).statusCode();
                }))
                .toList();
        assertThat(List.of(answers.get(0).get(), answers.get(1).get())).containsExactlyInAnyOrder(200, 409);
        threads.shutdown();
        assertThat(Tables.texts("select id from guardian_consent where application = ? and decision is not null", id))
                .hasSize(1);
    }

    @Test
    void too_old_tells_no_names_and_offers_a_new_one() {
        var id = anAwaitingApplication(alma, job);
        var token = aLinkFor(id);
        daysPass(token);
        look(token)
                .then()
                .body(
                        "state",
                        is("EXPIRED"),
                        "about",
                        nullValue(),
                        "document",
                        nullValue(),
                        "sentTo",
                        is("m•••@example.dk"));
        decide(token, "GIVEN").then().statusCode(409).body("type", containsString("consent-expired"));
        minutesPass(id);
        renew(token).then().statusCode(200).body("sentTo", is("m•••@example.dk"));
        renew(token).then().statusCode(200);
        assertThat(TheOutbox.events("ConsentAsked", id))
                .as("twice in a minute is one mail")
                .hasSize(2);
        decide(aLinkFor(id), "GIVEN").then().statusCode(200);
        renew(token).then().statusCode(409).body("type", containsString("consent-given"));
    }

    @Test
    void of_whoever_deletes_the_account_keeps_no_names() {
        var id = aConsentedApplication(alma, job);
        alma.calls().delete("/api/v1/me").then().statusCode(204);
        assertThat(Tables.texts(
                        "select name || coalesce(email, '') || coalesce(document, '') from guardian_consent where application = ?",
                        id))
                .noneMatch(kept -> kept.contains("Holm") || kept.contains("@"));
    }
}
